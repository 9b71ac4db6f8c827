package org.zufolge.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    @TempDir
    Path folder;

    @Test
    void knowsItsWordsAndNoOthers() throws IOException {
        String words = Token.fresh();
        Path file = Files.writeString(folder.resolve("t"), Token.of(words).line() + "\n");
        Token token = Token.read(file);
        assertThat(token.matches(words)).isTrue();
        assertThat(token.matches(words + " ")).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(token.matches(Token.of(words).line()))
                .as("the file is no key")
                .isFalse();
        assertThat(token.matches(Token.fresh())).isFalse();
    }

    @Test
    void isLongAndNeverTheSame() {
        assertThat(Token.fresh()).hasSize(43).isNotEqualTo(Token.fresh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim", "sha256:", "sha256:12", "sha256:zz"})
    void readsNoOtherFile(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("t"), content);
        assertThatThrownBy(() -> Token.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("hash");
    }
}
