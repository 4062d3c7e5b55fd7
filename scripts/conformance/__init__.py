"""What others make of our requests: Prism, a mock server, checks every operation of Convert's API against the document."""
