"""Operations as data: from arguments to a request, and from a reply to what a method returns."""
