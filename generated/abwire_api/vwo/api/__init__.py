"""The operations of VWO server-side API as data, a module a group."""
