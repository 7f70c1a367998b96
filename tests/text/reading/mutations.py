"""Files that are damaged here and there, the same ones at each run."""

import random
from collections.abc import Callable, Iterator


def mutations(data: bytes, count: int = 150, seed: int = 1) -> Iterator[bytes]:
    """Copies of a file in which bytes are changed, left out, repeated, or cut off at the end."""
    chance = random.Random(seed)
    for _ in range(count):
        changed = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 5, 20))):
            place = chance.randrange(len(changed) or 1)
            match chance.randrange(5):
                case 0:
                    changed[place : place + 1] = bytes((chance.randrange(256),))
                case 1:
                    del changed[place : place + chance.randrange(30)]
                case 2:
                    changed[place:place] = changed[place : place + chance.randrange(60)]
                case 3:
                    changed[place:place] = bytes(chance.choices(b'{}<>\\/&;"= 09au', k=chance.randrange(8)))
                case _ if chance.random() < 0.1:
                    del changed[place:]
        yield bytes(changed)


def only_refusals(read: Callable[[bytes], object], data: bytes, count: int = 150, seed: int = 1) -> int:
    """How many damaged copies are read; all others must be refused with a ``ValueError`` of one line."""
    done = 0
    for changed in mutations(data, count, seed):
        try:
            read(changed)
            done += 1
        except ValueError as error:
            assert str(error)
            assert "\n" not in str(error)
    return done
