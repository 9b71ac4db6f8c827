package org.zufolge.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Links the reports that may look at one another because of one handle. Of all reports with the handle, in the order in
 * which they are placed, each that looks it up is shown the latest few within some days; all of these come into one
 * component with it. Only so many reports are kept at a time as may be looked at.
 */
final class HandleLinks implements Iterator<HandleLinks.Link> {
    /**
     * A report with the handle.
     *
     * @param report its key
     * @param day its day, counted from any day
     * @param looksUp whether it looks others up by the handle
     * @param bears whether it is found by it
     * @param limit how many of the latest are looked at
     * @param days how many days back
     */
    record Member(String report, long day, boolean looksUp, boolean bears, int limit, long days) {}

    /** Two reports in one component. */
    record Link(String one, String other) {}

    private final Iterator<Member> members;
    /** Those that may be looked at, the latest last. */
    private final Deque<Member> latest = new ArrayDeque<>();
    /** How many of them, the first, are in one component already: one link to it stands for all. */
    private int joined;

    private final Deque<Link> ready = new ArrayDeque<>();

    /**
     * Links in a stream.
     *
     * @param members in the order of placing
     */
    HandleLinks(Iterator<Member> members) {
        this.members = members;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && members.hasNext()) {
            add(members.next());
        }
        return !ready.isEmpty();
    }

    @Override
    public Link next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void add(Member member) {
        while (!latest.isEmpty()
                && (latest.size() > member.limit() || latest.element().day() < member.day() - member.days())) {
            latest.remove();
            joined = Math.max(0, joined - 1);
        }
        if (member.looksUp() && !latest.isEmpty()) {
            if (joined > 0) {
                ready.add(new Link(latest.element().report(), member.report()));
            }
            latest.stream().skip(joined).forEach(other -> ready.add(new Link(other.report(), member.report())));
            joined = latest.size();
            if (member.bears()) {
                latest.add(member);
                joined++;
            }
        } else if (member.bears()) {
            latest.add(member);
        }
    }
}
