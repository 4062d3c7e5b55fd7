"""What answers requests without a socket: documents, schemas, checks, samples, state and faults."""
