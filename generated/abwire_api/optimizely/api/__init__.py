"""The operations of Optimizely event API as data, a module a group."""
