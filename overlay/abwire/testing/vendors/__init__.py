"""What the vendors do beyond their documents: authentication, stored objects, reports, decisions and events."""
