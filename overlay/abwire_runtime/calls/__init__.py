"""Operations as data: they turn the arguments of a call into a request, and decode the reply."""
