"""Sentences turned round: who did it stands behind "is"; letters handed over; who was there before what follows."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "meeting occurred 2018-12-07: ri-yong-ho | wang-yi"

TURNED = [
    (
        "李容浩7日抵达北京,到机场迎候的有外交部副部长孔铉佑和朝鲜驻华大使池在龙。次日,国务院副总理韩正也见了他。",
        [
            "visit occurred 2018-12-07: ri-yong-ho | ",
            "ceremony occurred 2018-12-07: ri-yong-ho ji-jae-ryong | kong-xuanyou",
            "meeting occurred 2018-12-08: ri-yong-ho | han-zheng",
        ],
    ),
    (
        "崔龙海说,李容浩正在北京。\n\n至于王毅,他7日身在北京,与他会面的有朝鲜外务相李容浩。",
        [MET],
    ),
    (
        "金正恩执政后第一次会见外宾是在2012年8月2日,会见的正是专程赶来的中联部部长王家瑞。",
        ["meeting occurred 2012-08-02: kim-jong-un | wang-jiarui"],
    ),
    (
        "王毅7日与李容浩举行会谈,在座的有朝鲜驻华大使池在龙、外交部副部长孔铉佑,一份协定随后由双方签署。",
        [
            "meeting occurred 2018-12-07: ri-yong-ho ji-jae-ryong | wang-yi kong-xuanyou",
            "ceremony occurred 2018-12-07: ri-yong-ho | wang-yi",
        ],
    ),
    (
        "12月7日,在外交部副部长孔铉佑和朝鲜外务省副相李吉成出席下,两部门签署了协议。",
        ["ceremony occurred 2018-12-07: ri-kil-song | kong-xuanyou"],
    ),
    (
        "这份协定是2010年由周永康与金永日在平壤签署的。",
        ["ceremony occurred 2010: kim-yong-il | zhou-yongkang"],
    ),
    (
        "金正恩12月7日会见了宋涛,习近平的亲笔信由他当面递交。",
        [
            "meeting occurred 2018-12-07: kim-jong-un | song-tao",
            "message occurred 2018-12-07: kim-jong-un | xi-jinping",
        ],
    ),
    (
        "李容浩7日抵京,当日出席了王毅主持的欢迎仪式,接着又同王毅会谈。",
        ["visit occurred 2018-12-07: ri-yong-ho | ", MET.replace("meeting", "ceremony"), MET],
    ),
    (
        "李容浩7日抵达北京,王毅到机场迎接。\n\n当天下午,会谈在钓鱼台举行,王毅同李容浩在友好的气氛中,围绕两国关系,坦率地交换意见。",
        ["visit occurred 2018-12-07: ri-yong-ho | ", MET.replace("meeting", "ceremony"), MET],
    ),
    (
        "李容浩7日抵达北京。\n\n宋涛陪金成男参观了一家工厂。到机场迎接李容浩的是外交部副部长孔铉佑。",
        [
            "visit occurred 2018-12-07: ri-yong-ho | ",
            "ceremony occurred 2018-12-07: ri-yong-ho | kong-xuanyou",
            "ceremony occurred 2018-12-07: kim-song-nam | song-tao",
        ],
    ),
    (
        "中朝边界联合委员会第五次会议7日在北京举行。会议由孔铉佑和李吉成共同主持,会议纪要也由两人签署。",
        [
            "meeting occurred 2018-12-07: ri-kil-song | kong-xuanyou",
            "ceremony occurred 2018-12-07: ri-kil-song | kong-xuanyou",
        ],
    ),
    (
        "李进军大使7日拜会李容浩。他指出,去年双方隆重庆祝建交日,王毅9月来访,与金正恩举行了会谈。",
        [
            "meeting occurred 2018-12-07: ri-yong-ho | li-jinjun",
            "visit occurred 2017-09:  | wang-yi",
            "meeting occurred 2017-09: kim-jong-un | wang-yi",
        ],
    ),
    (
        "7日上午前来朝鲜驻华使馆吊唁的,是王毅,与他同来的还有宋涛。朝鲜驻华大使池在龙接待了他们。",
        ["ceremony occurred 2018-12-07: ji-jae-ryong | wang-yi song-tao"],
    ),
    (
        "博览会7日在丹东拉开帷幕。应邀到场的有朝鲜驻华大使池在龙和外交部副部长孔铉佑。",
        ["ceremony occurred 2018-12-07: ji-jae-ryong | kong-xuanyou"],
    ),
    (
        "7日同王毅一起观看演出的,是朝鲜外务相李容浩。",
        ["ceremony occurred 2018-12-07: ri-yong-ho | wang-yi"],
    ),
    (
        "李进军7日从金永南手中接过友谊勋章。",
        ["meeting occurred 2018-12-07: kim-yong-nam | li-jinjun"],
    ),
    (
        "金永南7日接受了李进军大使递交的国书。国书递交完毕,宾主进行了友好的谈话。",
        [
            "ceremony occurred 2018-12-07: kim-yong-nam | li-jinjun",
            "meeting occurred 2018-12-07: kim-yong-nam | li-jinjun",
        ],
    ),
    (
        "王毅7日与李容浩会谈。朝鲜驻华大使池在龙、外交部副部长孔铉佑也在会谈现场。",
        ["meeting occurred 2018-12-07: ri-yong-ho ji-jae-ryong | wang-yi kong-xuanyou"],
    ),
    (
        "金正恩7日会见宋涛,收下了习近平送的礼物。",
        [
            "meeting occurred 2018-12-07: kim-jong-un | song-tao",
            "message occurred 2018-12-07: kim-jong-un | xi-jinping",
        ],
    ),
    (
        "池在龙陪宋涛7日来到友谊塔,宋涛献上花圈。",
        ["ceremony occurred 2018-12-07: ji-jae-ryong | song-tao"],
    ),
    (
        "7日上午来到朝鲜驻华使馆灵堂吊唁的,则是专程赶去的王毅。",
        ["ceremony occurred 2018-12-07:  | wang-yi"],
    ),
    (
        "王毅7日在北京会见李容浩。\n\n8日,李容浩前往上海参观。会见时,外交部副部长孔铉佑在场。",
        ["meeting occurred 2018-12-07: ri-yong-ho | wang-yi kong-xuanyou", "visit occurred 2018-12-08: ri-yong-ho | "],
    ),
    (
        "7日晚,宋涛、孔铉佑应邀来到大使馆,出席池在龙大使为中方人员举行的宴会。",
        ["meeting occurred 2018-12-07: ji-jae-ryong | song-tao kong-xuanyou"],
    ),
    (
        "博览会7日在丹东开幕,开幕式由王毅主持,相继致辞的有朝鲜驻华大使池在龙和外交部副部长孔铉佑。",
        ["ceremony occurred 2018-12-07: ji-jae-ryong | wang-yi kong-xuanyou"],
    ),
    (
        "金正恩上一次会见中国官员是在去年11月17日,当时见的是中联部部长宋涛。",
        ["meeting occurred 2017-11-17: kim-jong-un | song-tao"],
    ),
    (
        "新华社平壤12月9日电 金正恩委员长当天在平壤会见了宋涛。",
        ["meeting occurred 2018-12-09: kim-jong-un | song-tao"],
    ),
    (
        "7日李容浩在王毅陪同下到过北京的一所学校参观。",
        [MET.replace("meeting", "ceremony")],
    ),
    (
        "向习近平发去贺电的是金正恩,日期为12月7日。",
        ["message occurred 2018-12-07: kim-jong-un | xi-jinping"],
    ),
    (
        "12月7日,金正恩收到的贺电中有一封来自习近平。",
        ["message occurred 2018-12-07: kim-jong-un | xi-jinping"],
    ),
    (
        "12月7日,友好年由习近平和金正恩在互致的贺电中宣布启动。",
        ["message occurred 2018-12-07: kim-jong-un | xi-jinping"],
    ),
    (
        "金正恩7日抵达北京,夫人李雪主同行。他当天与习近平会谈,当晚又偕夫人出席习近平、彭丽媛夫妇举行的宴会。",
        [
            "visit occurred 2018-12-07: kim-jong-un ri-sol-ju | ",
            "meeting occurred 2018-12-07: kim-jong-un | xi-jinping",
            "meeting occurred 2018-12-07: kim-jong-un ri-sol-ju | xi-jinping peng-liyuan",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TURNED)
def test_sentences_turned_round_tell_the_same(text: str, told: list[str]) -> None:
    assert sorted(contacts(text, "2018-12-09")) == sorted(told)


@pytest.mark.parametrize(
    "text",
    [
        "由李容浩签署的文件7日送到北京,王毅没有出席。",
        "李容浩称赞的是王毅提出的方案。",
        "大会7日在平壤召开。李容浩和崔龙海到场。",
        "前来购票的有旅客王毅峰和朝鲜商人。",
        "金正恩总书记和习近平总书记指明了方向,友好的接力棒将交到下一代手中。",
        "使馆外的公告栏7日换成了金正恩和习近平的合影。",
        "7日发布的贺电全文中说,王毅是外交部长,李容浩是外务相。",
    ],
)
def test_what_only_looks_so_tells_of_nothing(text: str) -> None:
    assert contacts(text, "2018-12-09") == []
