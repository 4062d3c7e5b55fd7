"""The operations of Convert API as data, a module a group."""
