package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in which some words say behind {@code =} what they are. */
class TaggerTest {
    private static final Pattern MARK = Pattern.compile("=([a-z_]+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Plan lautet wie=adverb folgt=adverb.",
                "Er folgt=finite ihr.",
                "Er lacht wie=preposition sie."
            })
    void aSetPhraseHasNoClause(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die=determiner von der=determiner Stadt erhobene=adjective Klage scheiterte.",
                "Der=determiner vom Rat am Montag in Bonn beschlossene=adjective Plan gilt.",
                "Die=determiner in der Stadt lebenden=adjective Menschen warten.",
                "Das=determiner die Stadt betreffende=adjective Gesetz gilt.",
                "Die=determiner dort gefundenen=adjective Waffen sind alt.",
                "Er nennt das=determiner für ihn geltende=adjective Recht falsch.",
                "Das=determiner von ihr=determiner gekaufte=adjective Haus und das=determiner alte gekaufte=adjective Haus sind weg.",
                "Er zeigt das=pronoun, von ihr gekaufte Haus.",
                "Das=pronoun in Bonn gilt=finite nicht.",
                "Das=pronoun für den Rat gelten=infinitive muss.",
                "Die=pronoun mit dem großen=adjective Hund lacht.",
                "Er weiß das=pronoun von der großen Frau.",
                "Die von der Stadt verbreitete=adjective Meldung stimmt.",
                "Er lobt die am Montag eröffnete=adjective Schule.",
                "Er lobt die am Montag eröffnete=adjective Schule, die Stadt eröffnete=finite Schulen.",
                "Die am Montag in Bonn verletzte=adjective Frau und das dort verletzte=adjective Kind schlafen.",
                "Er kennt das=pronoun von dort, das alte gekaufte Haus.",
                "Das=pronoun von ihr ist sehr altes=adjective Holz.",
                "Das=determiner am Montag gekaufte=adjective alte Haus brennt.",
                "Die=determiner in Bonn geborene Chefin der Firma verkaufte=finite Schulen."
            })
    void anArticleMayStandFarFromItsNoun(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am=preposition 3.=number Mai=noun kamen 20=number Leute=noun.",
                "Dr.=name Lang=name kam z.=adverb B. mit bzw.=adverb ohne Hut.",
                "Er zahlt 20=number Euro, und §=other 5 gilt.",
                "Er schreibt an post@bote.example=name.",
                "Der=determiner 42-Jährige=noun ging.",
                "Ein 81-jähriger=adjective Mann=noun ging.",
                "Der=determiner 81-jährige=adjective starb.",
                "Die 1990er=number Jahre waren gut.",
                "Ein 100-prozentiger=adjective Erfolg kam.",
                "Der 3D-Drucker=noun läuft.",
                "Die 14-köpfige=adjective Gruppe ging."
            })
    void numbersAbbreviationsAndAddresses(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fragen Sie=pronoun Ihre=determiner Nachbarn.",
                "Heute dankt Ihnen=pronoun Ihr=determiner Sohn.",
                "Heute kommt Ihr=pronoun nicht.",
                "Gestern sprach das Auswärtige=adjective Amt=noun.",
                "Er reist in die Vereinigten=adjective Staaten=noun.",
                "Gestern fanden die Forscher=noun um Ada Kern etwas=pronoun.",
                "Heute spricht Peter=name Lang=name.",
                "Heute spricht Luc=name Ferrand=name.",
                "Heute spricht Insa=name Terhorst=name.",
                "Heute liefert der Zulieferer Velbrecht=name.",
                "Heute ist ein Terbruch=noun da.",
                "Heute ist ein großer Terbruch=noun da.",
                "Heute sind zwei Terbrüche=noun da.",
                "Heute gilt das Recht des Landes Velbruch=name.",
                "Heute gilt Bonns=name Terbruch=noun nicht.",
                "Heute kam ihr Vorgesetzter=noun.",
                "Gestern schwieg ein Angeklagter=noun.",
                "Gestern kam Anna=name Müller=name.",
                "Gestern kam der Müller=noun.",
                "Heute kam Anna Bauer=name.",
                "Heute kam Anna Rand=name.",
                "Heute kam der Bauer=noun.",
                "Er kennt das=determiner Alte=adjective Haus.",
                "Heute sprach Beamter=noun Kern.",
                "Er lobt das Gute=noun."
            })
    void capitalsWithinASentence(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er sagte: Kleine=adjective Kinder weinen.",
                "„Kleine=adjective Kinder“ heißt das Lied.",
                "Haben=finite wir Zeit?",
                "Ist=finite das gut?",
                "Wollen=finite wir gehen?",
                "Kinder=noun spielen.",
                "Müller=name spricht.",
                "Große=adjective Kinder spielen.",
                "Berlin=name liegt im Osten.",
                "Trotz=preposition des Regens spielen sie.",
                "Xufra=name schweigt.",
                "Gegen=preposition Abend kam er.",
                "Heute=adverb kam er.",
                "Beamte=noun kamen.",
                "Alte=adjective Leute schlafen.",
                "Alte=noun schlafen.",
                "Er ging – Kleine=noun weinten."
            })
    void capitalsAtTheBeginning(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er fragt, was=w_word geschehen ist.",
                "Das=pronoun ist gut.",
                "Das=determiner Haus ist gut.",
                "Die=determiner alte=adjective, große=adjective Stadt schläft.",
                "Gestern schrieb die=determiner «Washington=name Post=noun» darüber.",
                "Er sagte der=determiner dpa=name nichts.",
                "Er sagte der=determiner gut bekannten=adjective Frau nichts.",
                "Die Kinder des=determiner gut Bekannten kamen.",
                "Sein=determiner Vater kommt.",
                "Sie=pronoun meinen es gut.",
                "Sie haben etwas=pronoun gegessen.",
                "Alle=pronoun kamen.",
                "Alle=determiner Kinder kamen.",
                "Alle=determiner zehn Kinder kamen.",
                "Diese=pronoun drei, die lachen, kamen.",
                "Er sah die=pronoun in Bonn.",
                "Er sah die=determiner kleinen und großen=adjective Kinder.",
                "Er sah die=determiner sehr kleinen Kinder.",
                "Er sah die=pronoun am Montag.",
                "Das=pronoun Frau sagte nichts.",
                "Er gab dem=pronoun Frau nichts.",
                "Er kennt das=determiner Auswärtige Amt.",
                "Er kennt das=determiner «Neue Blatt».",
                "Er fand das=pronoun (Buch).",
                "Er liest das=pronoun, Bücher liebt er.",
                "Er sah die=pronoun gern, alte Leute.",
                "Er sah die=determiner damals jungen Leute.",
                "Er sah die=determiner alten damals jungen Leute.",
                "Er sagte der=pronoun xqzwy=other nichts.",
                "Er sagte der=determiner xqzw=name nichts.",
                "Er sah den=determiner 20-Meter-Lauf.",
                "Er sah den=determiner 81-jährigen Mann=noun.",
                "Er sah die=determiner 20 Kinder."
            })
    void articlesAndPronouns(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er spricht lauter=adverb.",
                "Es gab lauter=adjective Fragen.",
                "Sie schliefen während=preposition des Spiels.",
                "Er ist seit=preposition gestern krank.",
                "Er wartet bis=preposition Montag.",
                "Er hofft zu=zu gehen=infinitive.",
                "Er ist zu=preposition Hause.",
                "Er geht zu=preposition meinen=determiner Freunden.",
                "Das ist zu=preposition teuer.",
                "Er hat nichts zu=zu essen=infinitive.",
                "Er gibt auf=particle.",
                "Er sitzt auf=preposition dem Dach.",
                "Er sitzt auf=preposition (sehr alten) Steinen.",
                "Er sitzt auf=preposition „alten“ Steinen.",
                "Er sitzt auf=preposition 20 Steinen.",
                "Er sitzt auf=preposition ihr.",
                "Er sitzt auf=preposition alten Steinen.",
                "Er sitzt auf=preposition zwei Steinen.",
                "Er steht vor=preposition welchem Haus?",
                "Er geht bis=preposition zu ihr.",
                "Er gilt als=preposition sehr alt.",
                "Nun=adverb ist=finite es weit.",
                "Nun=subordinator, da er weg ist, lachen sie.",
                "Er ist da=adverb.",
                "Er lacht, da=subordinator er weg ist.",
                "Er kam trotzdem=adverb.",
                "Er kam, damit=subordinator sie lacht.",
                "Damit=adverb ist=finite er zufrieden.",
                "Er kam doch=adverb.",
                "Er kam und=coordinator sie ging.",
                "Er las das auf bote.example=name nach.",
                "Er kennt xqzt=name nicht.",
                "Er kennt das xqztwert=other.",
                "Er kommt mit=particle.",
                "Sie kommt, wenn=subordinator er geht, als=preposition Erste.",
                "Er fragt, wann=w_word sie kommt.",
                "Sie sind drei=number.",
                "Das Land Hessen=name zahlt, die Universität Konstanz=name auch.",
                "Die Hessen=noun zahlen.",
                "Mohammed bin=name Salman sagte=finite nichts, und bin=name Salman schwieg=finite.",
                "Sie räumte Fehler ein=particle, sagte er.",
                "Er nahm aus gekränkter=adjective Eitelkeit ab.",
                "Das sagten die=determiner beiden=determiner Zeugen.",
                "Er sagte das dem=determiner „Merkur“.",
                "Zwei=number oder drei=number Zeugen kamen.",
                "Die Drei=noun oder die Vier=noun gewinnt.",
                "Er sagte das auf=preposition dpa-Anfrage.",
                "Er setzte alles aufs Spiel und hörte auf=particle, sagte er.",
                "Er ist vermutlich=adverb krank.",
                "Er ist krank=adverb.",
                "Das war gut=adverb.",
                "Nun=adverb sagen viele nichts.",
                "Er lacht, und da=subordinator er weg ist, weint sie.",
                "Er kam, und da=adverb lachte sie.",
                "Er gibt auf=particle warum auch immer.",
                "Er fällt auf=particle schöner als sie.",
                "Er fällt auf=particle.",
                "Er sieht an=particle.",
                "Er blieb bis=preposition gestern Abend.",
                "Er ist zu=preposition schnell.",
                "Er ist zu=preposition „gut“.",
                "Er macht zu=particle.",
                "Er lacht trotz=preposition allem.",
                "Er kommt, ob=subordinator sie will oder nicht.",
                "Er wohnt zu=preposition 20 Euro.",
                "Er las das auf a.b=other nach."
            })
    void smallWords(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die geplante=adjective Reise fällt aus=particle.",
                "Die Reise ist geplant=participle.",
                "Er sah geplante=adjective Reisen.",
                "Er sah die sehr=adverb geschätzten=adjective Gäste.",
                "Er sah „geschätzte=adjective“ Gäste.",
                "Er sah die „geschätzten=adjective“ Gäste.",
                "Er sah alte und geschätzte=adjective Gäste.",
                "Er kam mit geschätzten=adjective Gästen.",
                "Er kam mit zehn geschätzten=adjective Gästen.",
                "Sie schätzten=finite Gäste sehr.",
                "Geschätzte=adjective Gäste kamen.",
                "Der alte=adjective, kranke=adjective Mann schlief.",
                "Er ist eine sehr=adverb geschätzte=adjective Person.",
                "Er sah die=determiner alte, sehr=adverb große=adjective Frau.",
                "Er sah die=pronoun alte, dort=adverb wohnt sie.",
                "Er sah verletzte=adjective Kinder.",
                "Er sah die verletzte=adjective Frau.",
                "Er sah die schwer verletzte=adjective Frau.",
                "Er sah alte und verletzte=adjective Leute.",
                "Er kam mit verletzten=adjective Kindern.",
                "Er kam mit zehn verletzten=adjective Kindern.",
                "Er kam mit schwer verletzten=adjective Kindern.",
                "Er sah die „verletzte=adjective“ Frau.",
                "Er sah die alte, verletzte=adjective Frau.",
                "Die Kinder verletzten=finite Leute.",
                "Die Kinder heute verletzten=finite Leute.",
                "Verletzte=adjective Kinder schliefen."
            })
    void participlesBeforeNouns(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle=determiner diese=determiner Leute kamen.",
                "Alle=determiner seine=determiner Freunde kamen.",
                "Alle=pronoun die=pronoun kamen."
            })
    void anArticleBehindAnother(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gestern sprach Ministerin Müller=name.",
                "Gestern sprach die Ministerin Koch=name.",
                "Gestern sprachen die Köche.",
                "Er trank ein Glas Wasser=noun."
            })
    void surnamesThatAreOtherNounsToo(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die=determiner von ihr=pronoun erhobene=adjective Klage scheiterte.",
                "Die=determiner in die=determiner neue=adjective Stadt gezogene=adjective Frau lacht."
            })
    void pronounsWithinAnAttribute(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er hat=finite das Buch gelesen=participle.",
                "Sie sagt=finite, dass er das Buch gelesen=participle hat=finite.",
                "Sie haben=finite gesungen=participle und getanzt=participle.",
                "Sie singen=finite und haben=finite getanzt=participle.",
                "Er hat=finite gelesen=participle und berichtet=participle.",
                "Er hat=finite gelesen=participle und hat=finite geschlafen=participle.",
                "Er ging=finite heim und berichtet=finite davon.",
                "Das Amt hat=finite davon gehört=participle.",
                "Der Bericht gehört=finite dem Amt.",
                "Sie haben=finite Geld erhalten=participle.",
                "Sie erhalten=finite Geld.",
                "Sie sagt=finite, dass viele das Land verlassen=finite.",
                "Sie sagt=finite, dass viele das Land verlassen=participle haben=finite.",
                "Sie verlassen=finite das Land.",
                "Er hat=finite das Land verlassen=participle.",
                "Er hat=finite das als Fehler bezeichnet=participle.",
                "Er bezeichnet=finite das als Fehler.",
                "Der Zeuge berichtet=finite und erzählt=finite.",
                "Die Zeugen haben=finite berichtet=participle und erzählt=participle.",
                "Sie sagen=finite, dass sie ihn gesehen=participle haben=finite und erkennen=finite.",
                "Die Leute erhalten=finite Brot und haben=finite gegessen=participle.",
                "Die Gäste, die gegessen=participle haben=finite, gehen=finite.",
                "Sie schreibt=finite, wer bezahlt=participle hat=finite und wer gegessen=participle hat=finite.",
                "Die Bürger haben=finite verstanden=participle, das Amt gehört=finite ihnen.",
                "Der Kurier berichtet=finite, der Rat habe=finite getagt=participle.",
                "Er hat=finite, sagt=finite sie, das Land verlassen=participle.",
                "Er habe=finite, so heißt=finite es, das Land verlassen=participle.",
                "Er hat=finite, wie er sagt=finite, das Land verlassen=participle.",
                "Sie hat=finite das Haus, in dem sie wohnte=finite, verlassen=participle.",
                "Er sagt=finite, viele kamen=finite, sie verlassen=finite das Land.",
                "Er will=finite, dass alle gehen=finite, sie verlassen=finite das Land.",
                "Er soll=finite, wie es heißt=finite, das Geld genommen=participle haben=infinitive.",
                "Er will=finite das Land verlassen=participle haben=infinitive.",
                "Er will=finite das Land verlassen=infinitive.",
                "Er soll=finite kommen=infinitive, weil sie das Geld genommen=participle haben=finite.",
                "Sie gab=finite an, betrogen=participle worden=participle zu sein.",
                "Ermittelt=participle hat=finite sie nicht.",
                "Verletzt=participle wurde=finite niemand.",
                "Verletzt=participle wurden=finite laut Amt zwei."
            })
    void perfectAndParticiples(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er wurde=finite gesehen=participle.",
                "Sie wurden=finite dort vergessen=participle.",
                "Er sagt=finite, die Stadt werde=finite verkauft=participle.",
                "Er sagt=finite, er sei=finite gesehen=participle worden=participle.",
                "Er behauptet=finite, angegriffen=participle worden=participle zu=zu sein=infinitive."
            })
    void passive(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er wird=finite das Buch lesen=infinitive.",
                "Er wird=finite morgen das Land verlassen=infinitive.",
                "Sie werden=finite ihn dort vergessen=infinitive.",
                "Er sagt=finite, die Stadt werde=finite Häuser verkaufen=infinitive.",
                "Er sagt=finite, die Stadt würde=finite bekommen=infinitive, was sie verlangt=finite.",
                "Geld werden=finite sie erhalten=infinitive und ausgeben=infinitive.",
                "Sie sagt=finite, er werde=finite das Land verlassen=infinitive.",
                "Sie sagt=finite, dass er das Land verlassen=infinitive wird=finite."
            })
    void futureAndWould(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er will=finite kommen=infinitive.",
                "Sie lacht=finite, weil er kommen=infinitive will=finite.",
                "Sie können=finite das nicht verstehen=infinitive.",
                "Sie lacht=finite, weil sie das verstehen=infinitive können=finite.",
                "Sie sagt=finite, dass viele das Land verlassen=infinitive wollen=finite.",
                "Sie sagt=finite, er müsse=finite gewinnen=infinitive wollen=infinitive.",
                "Sie sagt=finite, dass er habe=finite kommen=infinitive wollen=infinitive.",
                "Er will=finite Kanzler sein=infinitive.",
                "Sie wollen=finite, dass wir arbeiten=finite.",
                "Können=finite wir gehen=infinitive?",
                "Sie lassen=finite ihn gehen=infinitive.",
                "Sie bleiben=finite stehen=infinitive.",
                "Er will=finite nicht sagen=infinitive, dass er gehört=participle wurde=finite.",
                "Sie bleiben=finite hier stehen=infinitive und reden=finite.",
                "Er darf=finite gehen=infinitive und kommen=infinitive.",
                "Sie sollen=finite gehört=participle haben=infinitive, was geschah=finite.",
                "Viele wollen=finite gehört=participle werden=infinitive.",
                "Sie sagt=finite, dass viele gehört=participle werden=infinitive wollen=finite.",
                "Sie werden=finite gehört=participle.",
                "Er wird=finite gehört=participle.",
                "Sie würden=finite gern verlassen=infinitive, was sie hassen=finite.",
                "Er hat=finite sie verlassen=infinitive wollen=infinitive."
            })
    void modalVerbs(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er verspricht=finite, bald zu=zu kommen=infinitive.",
                "Er bittet=finite sie, das mitzuteilen=zu_infinitive.",
                "Sie versuchen=finite zu=zu fliehen=infinitive.",
                "Er bestreitet=finite, für sie spioniert=participle zu=zu haben=infinitive.",
                "Er droht=finite, Truppen einsetzen=infinitive zu=zu wollen=infinitive.",
                "Er kam=finite, um sie arbeiten=infinitive zu=zu lassen=infinitive.",
                "Er hatte=finite gebeten=participle, ihn in Ruhe zu=zu lassen=infinitive.",
                "Das zu=zu lesen=infinitive, fällt=finite ihm schwer.",
                "Er kommt=finite, um zu=zu helfen=infinitive und zu=zu lernen=infinitive.",
                "Er versuchte=finite, das Land verlassen=infinitive zu=zu können=infinitive.",
                "Er glaubt=finite, verstanden=participle zu=zu haben=infinitive."
            })
    void infinitivesWithZu(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie teilt=finite das mit=particle.",
                "Sie lehnte=finite den Plan ab=particle.",
                "Die Reise fällt=finite aus=particle.",
                "Er gibt=finite auf=particle und geht=finite weg."
            })
    void separatedParticles(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er habe=finite, so die Polizei, das Haus verlassen=participle.",
                "„Das ist=finite neu“, berichtet=finite die Zeitung.",
                "„Er hat=finite gelogen=participle“, berichtet=finite die Frau.",
                "„Wir haben=finite“, berichtet=finite die Frau, „viel gelernt=participle.“",
                "Die Stadt (sie ist=finite alt) hat=finite gewonnen=participle.",
                "Er hat=finite (so sagt=finite er) gewonnen=participle.",
                "Er hat=finite [am Montag] verlassen=participle.",
                "Er hat=finite (am Montag) bezahlt=participle.",
                "Der Minister hat=finite „ich war=finite es nicht“ gerufen=participle.",
                "Er zitiert=finite ihn mit „ich habe=finite verloren=participle“.",
                "Sie sagen=finite „er ist=finite da“ und „sie kommt=finite“.",
                "Sie hätten=finite, die Städte und Dörfer, viel Geld erhalten=participle.",
                "Der Rat habe=finite, nach langem Streit, das Haus verkauft=participle.",
                "„Er lügt=finite“ rufen=finite viele.",
                "Die Kinder, die „er lügt=finite“ rufen=finite, gehen=finite.",
                "Viele rufen=finite „er lügt=finite“.",
                "Viele haben=finite „er lügt=finite“ gerufen=participle.",
                "Viele haben=finite „er lügt=finite“ gerufen=participle und „sie lacht=finite“ gesungen=participle.",
                "Viele „haben=finite gelacht=participle“ und gesungen=participle.",
                "Er hat=finite (am [Montag, dem ersten, und]) verlassen=participle.",
                "Er hat=finite (am Montag, so sie) Kinder gehört=participle.",
                "Er hat=finite [am Montag, so sie] Kinder gehört=participle.",
                "Er „hat=finite“ bezahlt=participle.",
                "Er sagte=finite, er habe=finite „bezahlt=participle“.",
                "Sie sagt=finite, dass er „bezahlt=finite“.",
                "Sie sagt=finite, dass viele „nichts gehört=participle“ „haben=finite“.",
                "„Er kam=finite“, berichtet=finite sie, „und ging=finite“."
            })
    void verbsAroundParenthesesAndQuotations(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was er gesagt=participle hat=finite, stimmt=finite.",
                "Der Mann, mit dem er gesprochen=participle hat=finite, kam=finite.",
                "Die Leute, die hier arbeiten=finite, gehen=finite.",
                "Die Leute, mit denen sie verkehrt=finite, gehen=finite.",
                "Und wer gewonnen=participle hat=finite, lacht=finite.",
                "Nur wenn sie gewonnen=participle haben=finite, lachen=finite sie.",
                "Die Frau, deren Kinder hier schlafen=infinitive wollen=finite, geht=finite.",
                "Der Rat, welcher das Haus verlassen=participle hat=finite, tagt=finite.",
                "Er sagt=finite, sie würden=finite Geld bekommen=infinitive.",
                "Die Regierung verspricht=finite und hält=finite viel.",
                "Wenn sie gewinnen=finite, lachen=finite sie.",
                "Die Zeugen berichten=finite und erzählen=finite.",
                "Sie sagten=finite, die Bürger hätten=finite gewählt=participle.",
                "Ob sie gehört=finite haben=infinitive und verstehen=finite, ist=finite offen.",
                "Sie sagt=finite, dass er gehört=participle und verstanden=participle hat=finite.",
                "Sie sagt=finite, dass viele vergessen=participle und verlassen=participle haben=finite.",
                "Sie sagt=finite, dass er berichtet=finite und lacht=finite.",
                "Sie sagt=finite, dass er berichtet=finite und das Haus verkauft=participle hat=finite.",
                "Sie sagt=finite, dass er berichtet=finite und erzählt=finite.",
                "Sie weint=finite, weil er geht=finite und berichtet=participle hat=finite.",
                "Sie weint=finite, weil er geht=finite und berichtet=finite.",
                "Die Frau, auf die viele warten=finite, kommt=finite.",
                "Die Frau, die auch viele sehen=finite, kommt=finite.",
                "Die Frau, von der „viele“ gehört=participle haben=finite, kommt=finite.",
                "Das Kind, das wir sehen=finite und hören=finite, lacht=finite.",
                "Das Kind, das wir sehen=finite und er hören=infinitive will=finite, lacht=finite.",
                "Und weil viele gehen=infinitive wollen=finite, lacht=finite er.",
                "Auch als viele gehen=infinitive wollten=finite, lachte=finite er.",
                "Die Leute verlassen=finite die Stadt und weinen=finite.",
                "Die Gäste essen=finite und trinken=finite und haben=finite Zeit."
            })
    void orderOfVerbs(String marked) {
        assertTagged(marked);
    }

    @ParameterizedTest
    @CsvSource({"der, true", "denen, true", "welchem, true", "er, false", "wer, false", "Der, false"})
    void someFormsOpenARelativeClause(String form, boolean relative) {
        assertThat(Tagger.isRelative(form)).isEqualTo(relative);
    }

    /** Tags the sentence without its marks, and marks the same words; alone, and behind another. */
    private static void assertTagged(String marked) {
        assertThat(tagged(marked)).isEqualTo(marked);
        String before = "Es regnete. ";
        assertThat(tagged(before + marked)).isEqualTo(before + marked);
    }

    private static String tagged(String marked) {
        Parsed parsed = Parsed.of(MARK.matcher(marked).replaceAll(""));
        StringBuilder found = new StringBuilder();
        int at = 0;
        for (int i = 0; i < parsed.parse().tokens().size(); i++) {
            String form = parsed.parse().form(i);
            int end = marked.indexOf(form, at) + form.length();
            found.append(marked, at, end);
            at = end;
            if (marked.startsWith("=", at)) {
                found.append('=').append(parsed.parse().tag(i).name().toLowerCase(Locale.ROOT));
                Matcher mark = MARK.matcher(marked).region(at, marked.length());
                at = mark.lookingAt() ? mark.end() : at;
            }
        }
        return found.append(marked.substring(at)).toString();
    }
}
