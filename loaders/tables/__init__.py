"""Tables of contacts: an analyst's spreadsheet or a data set of Yalu, read row by row into claims."""
