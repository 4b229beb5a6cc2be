"""What the world is made of, and where it is kept: model, dates, names, identity, stores."""
