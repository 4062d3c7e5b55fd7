"""The operations of Convert serving and tracking as data, a module a group."""
