"""The operations of Webtrends Optimize OTS API as data, a module a group."""
