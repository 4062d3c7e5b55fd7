"""Batches of events: any number of them, in requests of a size that the vendor accepts. The same for every vendor."""
