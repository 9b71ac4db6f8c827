package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresArchiveTest extends ArchiveContract {
    @Override
    String empty() {
        return PostgresServer.emptyDatabase();
    }

    @Test
    void saysSoWhereNoServerIs() {
        assertThatThrownBy(() -> Archive.open("jdbc:postgresql://127.0.0.1:1/none?user=x&password=secret"))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("cannot open the archive jdbc:postgresql://127.0.0.1:1/none: ")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("\n");
    }
}
