package org.zufolge.report;

/** A report that cannot be read: its message says in one sentence what is wrong and what to do. */
public final class UnreadableReportException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public UnreadableReportException(String message) {
        super(message);
    }
}
