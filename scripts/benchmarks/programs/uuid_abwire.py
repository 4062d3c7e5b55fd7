"""Times the UUIDs of VWO visitors with abwire."""

from time import process_time

from abwire.vwo import visitor_uuid

start = process_time()
for number in range(20_000):
    visitor_uuid(60781, f"visitor-{number}")
print(process_time() - start)
