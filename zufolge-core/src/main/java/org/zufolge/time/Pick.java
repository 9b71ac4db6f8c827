package org.zufolge.time;

/** Which of the many Wednesdays, Mays or Christmases is meant. */
enum Pick {
    /** The tense says: the last for what is past, the next for what is to come. */
    BY_TENSE,
    /** The last one, whatever the tense: {@code seit Mittwoch}. */
    LATEST,
    /** The next one, today's counted in, whatever the tense: {@code für Mittwoch}. */
    COMING,
    /** {@code vergangenen Mittwoch}: the last one before today. */
    LAST,
    /** {@code diesen Mittwoch}: the one of this week, this year. */
    THIS,
    /** {@code nächsten Mittwoch}: the next one after today. */
    NEXT;

    /** The pick that a shift from the word lists stands for. */
    static Pick of(int shift) {
        return shift < 0 ? LAST : shift > 0 ? NEXT : THIS;
    }
}
