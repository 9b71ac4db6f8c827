package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSchemaTest {
    @Test
    void isASchema() {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        assertThat(metaSchema.validate(ReadingSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "zufolge": "1"              | "zufolge": "2"
            "zufolge": "1",             | ''
            "rule": "verb-final-clause" | "rule": "verb-final-clause", "extra": 1
            "type": "Indirect"          | "type": "indirect"
            "certainty": "Uu"           | "certainty": "CT"
            "id": "s1"                  | "id": "s01"
            "sourceEntity": "e2"        | "sourceEntity": "s1"
            "content": [[0, 24]]        | "content": []
            "content": [[0, 24]]        | "content": [[0, 24, 25]]
            "content": [[0, 24]]        | "content": [[-1, 24]]
            "published": "2024-06"      | "published": "2024-13"
            "published": "2024-06"      | "published": "Juni 2024"
            "kind": "outlet"            | "kind": "paper"
            "wikidata": "Q42"           | "wikidata": "42"
            "dateline": null            | "dateline": {}
            "parent": null,             | ''
            """)
    void refusesWhatIsNotAReading(String part, String wrong) throws IOException {
        String json = JsonFormatTest.json(Readings.one());
        assertThat(json).contains(part);
        assertThat(ReadingSchema.errors(json.replace(part, wrong))).isNotEmpty();
    }
}
