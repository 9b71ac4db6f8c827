package org.zufolge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.Profile.Weight;
import org.zufolge.stories.copy.Sketch;

class ProfileTest {
    private static final Weight NAME = new Weight(100, true);
    private static final Weight WORD = new Weight(80, false);

    private static Profile of(Map<Integer, Weight> terms) {
        return Profile.of(new TreeMap<>(terms), Sketch.of(new int[] {3, -1, 2}));
    }

    @Test
    void isTheSameAfterItWasKept() {
        Profile profile = of(Map.of(-7, NAME, 8, WORD, Integer.MAX_VALUE, new Weight(127, true)));

        Profile kept = Profile.of(profile.body());

        assertThat(kept.sketch().least()).containsExactly(-1, 2, 3);
        assertThat(kept.sketch().whole()).isTrue();
        assertThat(kept.body()).isEqualTo(profile.body());
    }

    @Test
    void isLikeItself() {
        Profile profile = of(Map.of(1, NAME, 2, WORD));

        assertThat(profile.likeness(profile)).isGreaterThan(0.9);
    }

    @Test
    void isLittleLikeWhatSharesOnlyNamesOrOnlyWords() {
        Profile profile = of(Map.of(1, NAME, 2, WORD));

        assertThat(profile.likeness(of(Map.of(1, NAME, 3, WORD)))).isLessThan(0.5);
        assertThat(profile.likeness(of(Map.of(4, NAME, 2, WORD)))).isLessThan(0.5);
    }

    @Test
    void isLikerToAStoryThanToAnyOfItsReports() {
        Profile profile = of(Map.of(1, NAME, 2, WORD, 3, WORD));
        Profile one = of(Map.of(1, NAME, 2, WORD, 4, WORD));
        Profile other = of(Map.of(1, NAME, 3, WORD, 5, WORD));

        assertThat(profile.likenessTo(List.of(one))).isEqualTo(profile.likeness(one));
        assertThat(profile.likenessTo(List.of(one, other)))
                .isGreaterThan(profile.likeness(one))
                .isGreaterThan(profile.likeness(other));
    }

    @Test
    void isLikeWhatMostOfAStoryTells() {
        Profile profile = of(Map.of(1, NAME, 2, WORD));
        List<Profile> story = IntStream.range(0, 30)
                .mapToObj(i -> of(i % 3 == 0 ? Map.of(1, NAME, 2, WORD, 100 + i, WORD) : Map.of(50 + i, WORD)))
                .toList();

        assertThat(profile.likenessTo(story))
                .as("those least like it do not count where there are many")
                .isGreaterThan(0.8)
                .isEqualTo(profile.likenessTo(story.stream()
                        .filter(report -> report.likeness(profile) > 0.5)
                        .toList()));
    }

    @Test
    void takesForANameWhatIsOneInEither() {
        Profile profile = of(Map.of(1, NAME, 2, WORD));

        assertThat(profile.likeness(of(Map.of(1, new Weight(100, false), 2, WORD))))
                .isEqualTo(profile.likeness(profile));
    }

    @Test
    void refusesWhatItCannotRead() {
        byte[] bytes = of(Map.of(1, NAME, 2, WORD)).body().bytes();
        byte[] other = bytes.clone();
        other[0] = 9;

        assertThatThrownBy(() -> Profile.of(CardBody.of(other))).hasMessageContaining("another version");
        assertThatThrownBy(() -> Profile.of(CardBody.of(Arrays.copyOf(bytes, 7))))
                .hasMessageContaining("cut off");
    }
}
