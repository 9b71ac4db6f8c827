package org.zufolge.stories.copy;

/** Spreads a number's bits over a number: the finaliser of MurmurHash3 (Appleby, public domain). */
final class Mix {
    private Mix() {}

    static int of(int number) {
        int mixed = number;
        mixed ^= mixed >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        mixed ^= mixed >>> 16;
        return mixed;
    }
}
