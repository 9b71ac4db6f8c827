package org.zufolge.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.zufolge.stories.Filed;
import org.zufolge.stories.StoryDesk;

/**
 * Sorts a whole collection of reports into stories, over a cluster and with the desk of one machine. In
 * how many earlier reports each term is, is counted beforehand; then it is known which reports the desk may look at for
 * each, and those that may influence one another, through however many others, make a component. Each component is placed
 * in order by one task, as if the others were not there: they would not be looked at anyway. The order is that of days,
 * then of keys.
 */
final class Placements {
    /** Key, story, whether it begins with the report, what it reprints, the share of its words that are new, component. */
    static final StructType COLUMNS = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("id", DataTypes.StringType, false)
            .add("day", DataTypes.LongType, false)
            .add("story", DataTypes.StringType, false)
            .add("opened", DataTypes.BooleanType, false)
            .add("reprint_of", DataTypes.StringType)
            .add("novelty", DataTypes.DoubleType, false)
            .add("component", DataTypes.StringType, false);

    private static final StructType HANDLES = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("day", DataTypes.LongType, false)
            .add("handle", DataTypes.StringType, false);
    private static final StructType MEMBERS = new StructType()
            .add("handle", DataTypes.StringType, false)
            .add("key", DataTypes.StringType, false)
            .add("day", DataTypes.LongType, false)
            .add("looks_up", DataTypes.BooleanType, false)
            .add("bears", DataTypes.BooleanType, false)
            .add("limit", DataTypes.IntegerType, false)
            .add("days", DataTypes.LongType, false);
    private static final StructType LINKS =
            new StructType().add("one", DataTypes.StringType, false).add("other", DataTypes.StringType, false);
    private static final Column[] IN_ORDER = {col("day"), col("key")};

    private final long cut;

    /**
     * Placements of a whole collection, or of stretches of it.
     *
     * @param cut the days of a stretch, counted from 1970-01-01, of which each is placed as if it were alone; 0 for none
     */
    Placements(long cut) {
        this.cut = cut;
    }

    private static final class Desk {
        static final StoryDesk DESK = new StoryDesk();
    }

    /**
     * Where each report belongs, a row of {@link #COLUMNS} for each.
     *
     * @param reports columns {@code key}, no key twice, {@code day} from 1970-01-01 on and {@code reading}
     */
    Dataset<Row> of(Dataset<Row> reports) {
        Dataset<Row> filed = withFrequencies(reports).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> links = filed.flatMap(members(cut), Encoders.row(MEMBERS))
                .groupByKey((MapFunction<Row, String>) member -> member.getString(0), Encoders.STRING())
                .flatMapSortedGroups(IN_ORDER, links(), Encoders.row(LINKS));
        Dataset<Row> components = new Components().of(links);
        return filed.join(components, col("key").equalTo(col("vertex")), "left")
                .select(
                        col("key"),
                        col("day"),
                        col("reading"),
                        col("number"),
                        col("earlier"),
                        coalesce(col("component"), col("key")).as("component"))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(5), Encoders.STRING())
                .flatMapSortedGroups(IN_ORDER, place(), Encoders.row(COLUMNS));
    }

    /** Rows of {@link FiledRow#COLUMNS}. */
    private static Dataset<Row> withFrequencies(Dataset<Row> reports) {
        Dataset<Row> earlier = reports.flatMap(handles(), Encoders.row(HANDLES))
                .withColumn("n", placesBefore(Window.partitionBy("handle").orderBy(IN_ORDER)))
                .filter(col("n").gt(0))
                .groupBy("key")
                .agg(map_from_entries(collect_list(struct(col("handle"), col("n"))))
                        .as("earlier"));
        return reports.join(numbers(reports), "key")
                .join(earlier, new String[] {"key"}, "left")
                .select("key", "day", "reading", "number", "earlier");
    }

    /** How many reports come before each, without sorting all of them at one place: days before, then keys of the day. */
    private static Dataset<Row> numbers(Dataset<Row> reports) {
        Dataset<Row> days = reports.groupBy("day").agg(count(lit(1)).as("reports"));
        Dataset<Row> before = days.select(
                col("day"),
                sum("reports").over(Window.orderBy("day")).minus(col("reports")).as("before"));
        return reports.select("key", "day")
                .withColumn("n", placesBefore(Window.partitionBy("day").orderBy("key")))
                .join(before, "day")
                .select(col("key"), col("before").plus(col("n")).as("number"));
    }

    private static Column placesBefore(WindowSpec window) {
        return row_number().over(window).minus(1).cast("long");
    }

    private static FlatMapFunction<Row, Row> handles() {
        return row -> Probe.counted(FiledRow.filed(row), Desk.DESK).stream()
                .map(handle -> RowFactory.create(row.getString(0), row.getLong(1), handle))
                .iterator();
    }

    private static FlatMapFunction<Row, Row> members(long cut) {
        return row -> {
            Filed filed = FiledRow.filed(row);
            Probe.Handles handles = Probe.of(filed, Desk.DESK, FiledRow.number(row), FiledRow.frequencies(row));
            Set<String> all = new TreeSet<>(handles.lookedUp());
            all.addAll(handles.borne());
            String stretch = cut == 0 ? "" : Math.floorDiv(row.getLong(1), cut) + ":";
            List<Row> members = new ArrayList<>();
            for (String handle : all) {
                members.add(RowFactory.create(
                        stretch + handle,
                        filed.key(),
                        row.getLong(1),
                        handles.lookedUp().contains(handle),
                        handles.borne().contains(handle),
                        handles.limit(),
                        handles.days()));
            }
            return members.iterator();
        };
    }

    private static FlatMapGroupsFunction<String, Row, Row> links() {
        return (handle, rows) -> {
            Iterator<HandleLinks.Member> members = new Mapped<>(
                    rows,
                    row -> new HandleLinks.Member(
                            row.getString(1),
                            row.getLong(2),
                            row.getBoolean(3),
                            row.getBoolean(4),
                            row.getInt(5),
                            row.getLong(6)));
            return new Mapped<>(new HandleLinks(members), link -> RowFactory.create(link.one(), link.other()));
        };
    }

    private static FlatMapGroupsFunction<String, Row, Row> place() {
        return (component, rows) -> new Mapped<>(rows, new Placer(component, Desk.DESK)::place);
    }
}
