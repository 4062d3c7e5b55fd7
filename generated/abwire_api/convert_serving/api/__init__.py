"""The operations of Convert serving and tracking API as data, a module a group."""
