package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClocksTest {
    private final Construction construction = new Clocks();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "um 20.30 Uhr und um 8:05 Uhr"))
                .containsExactly("20.30 Uhr = 2023-09-06T20:30", "8:05 Uhr = 2023-09-06T08:05");
        assertThat(Sample.found(construction, "neun Uhr, 20 Uhr 15, acht Uhr abends"))
                .containsExactly(
                        "neun Uhr = 2023-09-06T09:00",
                        "20 Uhr 15 = 2023-09-06T20:15",
                        "acht Uhr abends = 2023-09-06T20:00");
        assertThat(Sample.found(construction, "von 14.30-18 Uhr, 14 und 16 Uhr"))
                .containsExactly(
                        "14.30 = 2023-09-06T14:30",
                        "18 Uhr = 2023-09-06T18:00",
                        "14 = 2023-09-06T14:00",
                        "16 Uhr = 2023-09-06T16:00");
        assertThat(Sample.found(construction, "um halb neun, gegen Viertel nach acht, um Viertel vor acht"))
                .containsExactly(
                        "halb neun = 2023-09-06T08:30",
                        "Viertel nach acht = 2023-09-06T08:15",
                        "Viertel vor acht = 2023-09-06T07:45");
        assertThat(Sample.found(construction, "um 8:30 war er da, um 9.15 sie"))
                .containsExactly("8:30 = 2023-09-06T08:30", "9.15 = 2023-09-06T09:15");
        assertThat(Sample.found(construction, "um 9 und um 11 Uhr, 9, 11 und 13 Uhr, um 9, 11 und 13 Uhr"))
                .containsExactly(
                        "9 = 2023-09-06T09:00",
                        "11 Uhr = 2023-09-06T11:00",
                        "11 = 2023-09-06T11:00",
                        "13 Uhr = 2023-09-06T13:00",
                        "9 = 2023-09-06T09:00",
                        "11 = 2023-09-06T11:00",
                        "13 Uhr = 2023-09-06T13:00");
        assertThat(Sample.found(construction, "um 19.30h, ab 18 h, acht Uhr früh, um Mitternacht"))
                .containsExactly(
                        "19.30h = 2023-09-06T19:30",
                        "18 h = 2023-09-06T18:00",
                        "acht Uhr früh = 2023-09-06T08:00",
                        "Mitternacht = 2023-09-06T24:00");
        assertThat(Sample.found(construction, "um fünf vor zwölf, gegen zehn Minuten nach halb acht"))
                .containsExactly("fünf vor zwölf = 2023-09-06T11:55", "zehn Minuten nach halb acht = 2023-09-06T07:40");
        assertThat(Sample.found(construction, "27.02.2005, 18:23")).containsExactly("18:23 = 2023-09-06T18:23");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "Es stand 3:1.")).isEmpty();
        assertThat(Sample.found(construction, "halb voll")).isEmpty();
        assertThat(Sample.found(construction, "auf die Uhr")).isEmpty();
        assertThat(Sample.found(construction, "25 Uhr")).isEmpty();
        assertThat(Sample.found(construction, "um 8 Prozent")).isEmpty();
        assertThat(Sample.found(construction, "um 8.50 Euro")).isEmpty();
        assertThat(Sample.found(construction, "3.30 Meter")).isEmpty();
        assertThat(Sample.found(construction, "in 1:14:95 Minuten, nach 2:46 Stunden"))
                .isEmpty();
        assertThat(Sample.found(construction, "sieben vor zwei Gegnern")).isEmpty();
        assertThat(Sample.found(construction, "100 km/h")).isEmpty();
        assertThat(Sample.found(construction, "Lange Gasse 7, von 14")).isEmpty();
        assertThat(Sample.found(construction, "Saal 3, 20 Uhr")).containsExactly("20 Uhr = 2023-09-06T20:00");
    }
}
