package org.zufolge.formats;

import java.util.List;
import java.util.stream.Stream;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Medium;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.StatementType;
import org.zufolge.reading.Time;

/** Readings made by hand, that the tests of every format share. */
final class Readings {
    private Readings() {}

    static Stream<Reading> all() {
        return Stream.of(bridge(), empty(), one(), emoji(), hostile(), withoutPublisher(), many());
    }

    /** A dispatch with every kind of chain: two hands, three, unnamed, none given, and a quotation within a statement. */
    static Reading bridge() {
        String text = """
                Seebrück (apa) - Die Hafenbrücke von Seebrück wird einem Bericht des «Küstenboten» zufolge länger gesperrt \
                bleiben als bisher bekannt.

                Im Tragwerk klaffe ein Riss von vier Metern, schrieb die Zeitung unter Berufung auf zwei Prüfer, die nicht \
                genannt werden wollten. Der Verkehr könnte demnach erst im Frühjahr wieder rollen. Möglich sei aber auch, \
                dass das Bauwerk abgerissen werde.

                Die Verkehrssenatorin Ilse Maranke wies diese Darstellung am Dienstag zurück. Von einem Abriss wisse sie «nicht das \
                Geringste», sagte Maranke in Berlin. Nach ihren Worten hat das Institut Normbau keine Gefahr festgestellt. \
                Der Riss soll seit Jahren bekannt sein.
                """;
        ReadingBuilder b = new ReadingBuilder(text)
                .id("bruecke.txt")
                .head("Abendblatt Seebrück", "apa", "Seebrück", "2024-11-06", "Hafenbrücke bleibt gesperrt");
        Entity apa = b.named(EntityKind.OUTLET, "APA", null);
        Entity paper = b.named(EntityKind.OUTLET, "Küstenboten", null);
        Entity experts = b.unnamed("zwei Prüfer, die nicht genannt werden wollten", true);
        Entity senator = b.named(EntityKind.PERSON, "Ilse Maranke", "Verkehrssenatorin");
        Entity institute = b.named(EntityKind.ORGANISATION, "Institut Normbau", null);
        Place town = b.place("Seebrück", "DE", 53.55, 0.0001);
        Place berlin = b.place("Berlin", "DE", null, null);
        Time spring = b.time("im Frühjahr", Time.Type.DATE, "2025-SP", "2025-21");
        Time tuesday = b.time("am Dienstag", Time.Type.DATE, "XXXX-WXX-2", null, "2024-10-29", "2024-11-05");
        b.statement("Die Hafenbrücke von Seebrück wird", "länger gesperrt bleiben als bisher bekannt")
                .medium(Medium.WRITING)
                .cue("zufolge")
                .frame("einem Bericht des «Küstenboten» zufolge")
                .source("«Küstenboten»")
                .chain(paper, apa)
                .channel(Channel.PRESS_REPORT)
                .places(town)
                .rule("zufolge-phrase")
                .add();
        b.statement("Im Tragwerk klaffe ein Riss von vier Metern")
                .medium(Medium.WRITING)
                .cue("schrieb")
                .frame("schrieb die Zeitung unter Berufung auf zwei Prüfer, die nicht genannt werden wollten")
                .source("die Zeitung")
                .chain(experts, paper, apa)
                .channel(Channel.PRESS_REPORT)
                .add();
        b.statement("Der Verkehr könnte", "erst im Frühjahr wieder rollen")
                .medium(Medium.WRITING)
                .cue("demnach")
                .chain(experts, paper, apa)
                .channel(Channel.PRESS_REPORT)
                .certainty(Certainty.POSSIBLE)
                .times(spring)
                .rule("demnach")
                .add();
        b.statement("dass das Bauwerk abgerissen werde")
                .type(StatementType.INDIRECT_FREE_INDIRECT)
                .medium(Medium.SPEECH_OR_WRITING)
                .chain(experts, paper, apa)
                .certainty(Certainty.POSSIBLE)
                .alternativeTo("s3")
                .rule("carry-on")
                .add();
        b.statement("diese Darstellung")
                .type(StatementType.REPORTED)
                .cue("wies", "zurück")
                .source("Die Verkehrssenatorin Ilse Maranke")
                .chain(senator, apa)
                .certainty(Certainty.CERTAINLY_NOT)
                .times(tuesday)
                .rule("denial")
                .add();
        b.statement("Von einem Abriss wisse sie «nicht das Geringste»")
                .cue("sagte")
                .frame(", sagte Maranke in Berlin")
                .source("Maranke")
                .chain(senator, apa)
                .places(berlin)
                .add();
        b.statement("nicht das Geringste")
                .type(StatementType.DIRECT)
                .cue("sagte")
                .chain(senator, apa)
                .certainty(Certainty.CERTAIN)
                .parent("s6")
                .rule("quotation-marks")
                .add();
        b.statement("hat das Institut Normbau keine Gefahr festgestellt")
                .cue("Worten")
                .frame("Nach ihren Worten")
                .source("ihren")
                .chain(senator, apa)
                .rule("nach-phrase")
                .add();
        b.statement("keine Gefahr")
                .type(StatementType.REPORTED)
                .medium(Medium.THOUGHT_OR_WRITING)
                .cue("festgestellt")
                .source("das Institut Normbau")
                .chain(institute, senator, apa)
                .channel(Channel.STUDY)
                .parent("s8")
                .add();
        b.statement("Der Riss soll seit Jahren bekannt sein")
                .type(StatementType.FREE_INDIRECT)
                .cue("soll")
                .chain(apa)
                .channel(Channel.UNKNOWN)
                .certainty(Certainty.PROBABLE)
                .rule("hearsay-modal")
                .add();
        return b.build();
    }

    /** A report in which nobody says anything. */
    static Reading empty() {
        return new ReadingBuilder("Die Fähre legt um acht Uhr ab.").id("faehre").build();
    }

    /** One statement, and a head that is full. */
    static Reading one() {
        ReadingBuilder b = new ReadingBuilder("Der Sommer werde trocken, sagte die Meteorologin Jule Anders.")
                .head("Wetterblatt", null, null, "2024-06", "Trockener Sommer erwartet");
        Entity outlet = b.named(EntityKind.OUTLET, "Wetterblatt", null);
        Entity expert = b.named(EntityKind.PERSON, "Jule Anders", "Meteorologin");
        return b.statement("Der Sommer werde trocken")
                .cue("sagte")
                .frame("sagte die Meteorologin Jule Anders")
                .source("die Meteorologin Jule Anders")
                .chain(expert, outlet)
                .add()
                .build();
    }

    /** Code points beyond the first plane before and within every span, and scripts of double width. */
    static Reading emoji() {
        ReadingBuilder b = new ReadingBuilder(
                "😀 Wir «feiern 🎉🎉 bis morgen», schrieb 王小明 auf 𝕏. 🧑‍🚒 «東京は雨です», so der Verein.");
        Entity wang = b.named(EntityKind.PERSON, "王小明", null);
        Entity club = b.named(EntityKind.ORGANISATION, "Verein", "東京");
        b.statement("Wir", "feiern 🎉🎉 bis morgen")
                .type(StatementType.DIRECT)
                .medium(Medium.WRITING)
                .cue("schrieb")
                .chain(wang)
                .channel(Channel.SOCIAL_MEDIA)
                .certainty(Certainty.CERTAIN)
                .add();
        b.statement("東京は雨です").type(StatementType.DIRECT).cue("so").chain(club).add();
        return b.build();
    }

    /** Everything that a file, a terminal, a spreadsheet or a page could trip over. */
    static Reading hostile() {
        ReadingBuilder b = new ReadingBuilder(
                        "=1+1 \u001b[31mrot\u001b[0m, \u009b2J \"so\"\\ </script><b>&\u202Egnp\u202C \uD83D allein,\r\nsagte \t+Mallory\u0000\u2028 zu"
                                + " @Bob.\uDE00")
                .id("\u001b]0;titel\u0007 <id>")
                .head("-Blatt\u0085", "@a\"g", "Ort\u001b[2J", "2024", "=cmd|' /C calc'!A0");
        Entity mallory = b.named(EntityKind.PERSON, "+Mallory\u0000", "</style><script>");
        Entity quoted = b.named(EntityKind.PERSON, "@Bob", "so \"genannt\"");
        b.statement("=1+1 \u001b[31mrot\u001b[0m, \u009b2J \"so\"\\ </script><b>&\u202Egnp\u202C \uD83D allein")
                .cue("sagte \t+")
                .chain(mallory, quoted)
                .rule("<rule>")
                .add();
        return b.build();
    }

    /** Chains that do not begin with a publisher, a source that is not identified, and one that is not there. */
    static Reading withoutPublisher() {
        ReadingBuilder b = new ReadingBuilder(
                "Der Preis sinke, sagte Händler Ole Brandt. Er steige, heißt es bei der Börse. Er bleibe gleich, meinte sie.");
        Entity trader = b.named(EntityKind.PERSON, "Ole Brandt", "Händler");
        Entity exchange = b.named(EntityKind.ORGANISATION, "Börse", null);
        b.statement("Der Preis sinke").cue("sagte").chain(trader).add();
        b.statement("Er steige")
                .cue("heißt")
                .chain(exchange)
                .certainty(Certainty.POSSIBLY_NOT)
                .add();
        b.statement("Er bleibe gleich")
                .cue("meinte")
                .source("sie")
                .medium(Medium.SPEECH_OR_THOUGHT)
                .add();
        return b.build();
    }

    /** Thirty statements by five hands. */
    static Reading many() {
        List<String> speakers = List.of("Anna Behrens", "Cem Demir", "Eva Funke", "Gero Hahn", "Ida Jansen");
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            text.append("Punkt ")
                    .append(i)
                    .append(" der Tagesordnung sei mit großer Mehrheit angenommen worden, sagte ")
                    .append(speakers.get(i % 5))
                    .append(". ");
        }
        ReadingBuilder b =
                new ReadingBuilder(text.toString()).id("rat").head("Ratsbote", null, null, "2024-02-29", null);
        Entity outlet = b.named(EntityKind.OUTLET, "Ratsbote", null);
        List<Entity> people = speakers.stream()
                .map(name -> b.named(EntityKind.PERSON, name, null))
                .toList();
        Certainty[] certainties = Certainty.values();
        for (int i = 1; i <= 30; i++) {
            b.statement("Punkt " + i + " der Tagesordnung sei mit großer Mehrheit angenommen worden")
                    .cue("sagte")
                    .chain(people.get(i % 5), outlet)
                    .certainty(certainties[i % certainties.length])
                    .add();
        }
        return b.build();
    }
}
