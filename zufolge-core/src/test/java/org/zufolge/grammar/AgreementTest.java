package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "SUB:NOM:SIN:MAS, Nm",
        "SUB:GEN:SIN:FEM, Gf",
        "SUB:DAT:SIN:NEU, Dn",
        "SUB:AKK:SIN:MAS, Am",
        // the plural has one gender
        "SUB:NOM:PLU:MAS, Np",
        "SUB:DAT:PLU:FEM, Dp",
        "ADJ:GEN:PLU:NEU:KOM:DEF, Gp",
        // what is left out is left open
        "PRO:PER:DAT:SIN:1, Dm Df Dn",
        "EIG:FEM, Nf Gf Df Af",
        "EIG:PLU, Np Gp Dp Ap",
        "EIG, Nm Nf Nn Gm Gf Gn Dm Df Dn Am Af An"
    })
    void readsATagOfTheDictionary(String tag, String possibilities) {
        assertThat(Parsed.agreement(Agreement.of(tag.split(":")))).isEqualTo(possibilities);
    }

    @Test
    void theCasesAndGendersDivideAllThereIs() {
        assertThat(Agreement.NOMINATIVE | Agreement.GENITIVE | Agreement.DATIVE | Agreement.ACCUSATIVE)
                .isEqualTo(Agreement.ANY);
        assertThat(Agreement.SINGULAR | Agreement.PLURAL).isEqualTo(Agreement.ANY);
    }
}
