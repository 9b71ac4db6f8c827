package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsTest {
    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path folder;

    private Map<String, String> components(List<Row> links) {
        spark.sparkContext().setCheckpointDir(folder.toString());
        StructType columns = new StructType().add("one", DataTypes.StringType).add("other", DataTypes.StringType);
        Map<String, String> components = new TreeMap<>();
        for (Row row :
                new Components().of(spark.createDataFrame(links, columns)).collectAsList()) {
            assertThat(components.put(row.getString(0), row.getString(1))).isNull();
        }
        return components;
    }

    @Test
    void joinsWhateverIsLinkedHoweverFar() {
        List<Row> links = new ArrayList<>();
        for (int i = 29; i > 0; i--) {
            links.add(RowFactory.create(String.format("v%02d", i * 7 % 30), String.format("v%02d", (i - 1) * 7 % 30)));
        }
        links.add(RowFactory.create("x", "w"));
        links.add(RowFactory.create("w", "x"));
        links.add(RowFactory.create("y", "y"));

        Map<String, String> components = components(links);

        assertThat(components).hasSize(32).containsEntry("x", "w").containsEntry("w", "w");
        components.remove("x");
        components.remove("w");
        assertThat(components.values()).containsOnly("v00");
    }

    @Test
    void hasNoneWithoutLinks() {
        assertThat(components(List.of())).isEmpty();
    }
}
