package org.zufolge.archive;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** What a statement failed of that was run past Jdbi, told as Jdbi tells it. */
final class TableException extends JdbiException {
    private static final long serialVersionUID = 1L;

    TableException(SQLException cause) {
        super(cause);
    }
}
