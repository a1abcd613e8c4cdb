package org.muster.readiness.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Question and answer of the checking endpoint as they stand on the wire; a single quote stands for a double one. */
class CheckingEndpointTest {

    @Test
    void theGoldenExampleIsAnsweredLetterByLetter() {
        assertThat(answer(resource("golden-request.json")))
                .hasToString(resource("golden-answer.json").toString());
    }

    @Test
    void anEmptyWorldHasAnEmptyAnswer() {
        assertThat(answer("{'asOf':'2026-11-22'}"))
                .hasToString(json("{'plans':[]}").toString());
    }

    @Test
    void whatIsLeftOutTakesItsDefault() {
        var brief = """
                {'asOf':'2026-11-22','assets':[{'id':'a','capability':'X'}],
                 'plans':[{'code':'P','rtoHours':4,'requirements':[{'id':'r','capability':'X','quantity':1}]}]}""";
        var full = """
                {'asOf':'2026-11-22','horizonDays':365,'phi':'0.7','lostGroups':[],'overlay':[],'joint':null,
                 'assets':[{'id':'a','capability':'X','units':1,'deployHours':0,'groups':[],'unknown':false,'gates':[]}],
                 'plans':[{'code':'P','priority':1,'rtoHours':4,'mtpdHours':4,'requirements':[{'id':'r','capability':'X',
                   'quantity':1,'fallback':null,'neededByHours':4,'criticality':'VITAL','weight':1}]}]}""";

        assertThat(question(brief)).isEqualTo(question(full));
    }

    @Test
    void aGateIsHardUnlessItSaysOtherwise() {
        var world = """
                {'asOf':'2026-11-22','assets':[{'id':'a','capability':'X','gates':[{'gate':'G','until':'2026-11-21'}]}],
                 'plans':[{'code':'P','rtoHours':4,'requirements':[{'id':'r','capability':'X','quantity':1}]}]}""";

        assertThat(answer(world).getJsonArray("plans").getJsonObject(0).getString("level"))
                .isEqualTo("R4");
    }

    @Test
    void theRecoveryTimeIsAPlainNumberOrNull() {
        assertThat(recoveryHours("1.50")).hasToString("1.5");
        assertThat(recoveryHours("1e2")).hasToString("100");
        assertThat(recoveryHours("101")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void theFactorIsANumberOrAString() {
        assertThat(question("{'asOf':'2026-11-22','phi':'0.25'}"))
                .isEqualTo(question("{'asOf':'2026-11-22','phi':0.25}"));
    }

    @Test
    void anEmptyJointIsNotAskedForAndUnknownKeysAreIgnored() {
        assertThat(answer("{'asOf':'2026-11-22','joint':[],'colour':'red'}")).containsOnlyKeys("plans");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {}                                                                      | asOf
            {'asOf':'2026-02-30'}                                                   | asOf
            {'asOf':'22.11.2026'}                                                   | asOf
            {'asOf':20261122}                                                       | asOf
            {'asOf':'2026-11-22','horizonDays':-1}                                  | horizonDays
            {'asOf':'2026-11-22','horizonDays':1.5}                                 | horizonDays
            {'asOf':'2026-11-22','horizonDays':1e15}                                | horizonDays
            {'asOf':'2026-11-22','phi':'1.01'}                                      | phi
            {'asOf':'2026-11-22','phi':-0.1}                                        | phi
            {'asOf':'2026-11-22','phi':'much'}                                      | phi
            {'asOf':'2026-11-22','phi':true}                                        | phi
            {'asOf':'2026-11-22','assets':{}}                                       | assets
            {'asOf':'2026-11-22','assets':['a']}                                    | assets[0]
            {'asOf':'2026-11-22','lostGroups':[7]}                                  | lostGroups[0]
            {'asOf':'2026-11-22','joint':['P']}                                     | joint[0]
            {'asOf':'2026-11-22','overlay':[{'remove':'a'}]}                        | overlay[0].remove
            {'asOf':'2026-11-22','overlay':[{}]}                                    | overlay[0].remove
            {'asOf':'2026-11-22','overlay':[{'move':'a'}]}                          | overlay[0].move
            """)
    void aQuestionThatCannotBeAnsweredNamesItsField(String request, String field) {
        assertRefused(request, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'capability':'X'}                                              | assets[1].id
            {'id':'b'}                                                      | assets[1].capability
            {'id':'a','capability':'X'}                                     | assets[1].id
            {'id':'b','capability':'X','units':-1}                          | assets[1].units
            {'id':'b','capability':'X','units':'2'}                         | assets[1].units
            {'id':'b','capability':'X','deployHours':-0.5}                  | assets[1].deployHours
            {'id':'b','capability':'X','deployHours':1e999}                 | assets[1].deployHours
            {'id':'b','capability':'X','unknown':'no'}                      | assets[1].unknown
            {'id':'b','capability':'X','groups':[1]}                        | assets[1].groups[0]
            {'id':'b','capability':'X','gates':[{}]}                        | assets[1].gates[0].gate
            {'id':'b','capability':'X','gates':[{'gate':'G','until':'x'}]}  | assets[1].gates[0].until
            {'id':'b','capability':'X','gates':[{'gate':'G','hard':1}]}     | assets[1].gates[0].hard
            """)
    void anAssetThatMakesNoSenseNamesItsField(String asset, String field) {
        assertRefused("{'asOf':'2026-11-22','assets':[{'id':'a','capability':'X'}," + asset + "]}", field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'rtoHours':1                                                                    | plans[1].code
            'code':'Q'                                                                      | plans[1].rtoHours
            'code':'P','rtoHours':1                                                         | plans[1].code
            'code':'Q','rtoHours':-1                                                        | plans[1].rtoHours
            'code':'Q','rtoHours':1,'mtpdHours':-1                                          | plans[1].mtpdHours
            'code':'Q','rtoHours':1,'priority':-1                                           | plans[1].priority
            'code':'Q','rtoHours':1,'requirements':[{'capability':'X','quantity':1}]        | plans[1].requirements[0].id
            'code':'Q','rtoHours':1,'requirements':[{'id':'r','quantity':1}]                | plans[1].requirements[0].capability
            'code':'Q','rtoHours':1,'requirements':[{'id':'r','capability':'X'}]            | plans[1].requirements[0].quantity
            """)
    void aPlanThatMakesNoSenseNamesItsField(String plan, String field) {
        assertRefused("{'asOf':'2026-11-22','plans':[{'code':'P','rtoHours':1},{" + plan + "}]}", field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'id':'r','quantity':1                           | id
            'id':'s','quantity':0                           | quantity
            'id':'s','quantity':2,'fallback':0              | fallback
            'id':'s','quantity':2,'fallback':3              | fallback
            'id':'s','quantity':1,'neededByHours':-1        | neededByHours
            'id':'s','quantity':1,'criticality':'vital'     | criticality
            'id':'s','quantity':1,'weight':-1               | weight
            'id':'s','quantity':1,'weight':0.5              | weight
            """)
    void aRequirementThatMakesNoSenseNamesItsField(String requirement, String field) {
        var world = "{'asOf':'2026-11-22','plans':[{'code':'P','rtoHours':1,'requirements':["
                + "{'id':'r','capability':'X','quantity':1},{'capability':'X'," + requirement + "}]}]}";

        assertRefused(world, "plans[0].requirements[1]." + field);
    }

    private static JsonValue recoveryHours(String deployHours) {
        var answer = answer("{'asOf':'2026-11-22','assets':[{'id':'a','capability':'X','deployHours':" + deployHours
                + "}],'plans':[{'code':'P','rtoHours':100,'requirements':"
                + "[{'id':'r','capability':'X','quantity':1}]}]}");
        var plan = answer.getJsonArray("plans").getJsonObject(0);
        return plan.getJsonArray("requirements").getJsonObject(0).get("rtaHours");
    }

    private static void assertRefused(String request, String field) {
        assertThatThrownBy(() -> question(request))
                .asInstanceOf(type(Refusal.class))
                .returns(Refusal.Kind.INVALID, Refusal::kind)
                .extracting(refusal -> refusal.reasons().get(0))
                .extracting(Reason::field)
                .isEqualTo(field);
    }

    private static Question question(String request) {
        return QuestionReader.read(Part.of(json(request)));
    }

    private static JsonObject answer(String request) {
        return answer(json(request));
    }

    private static JsonObject answer(JsonObject request) {
        var question = QuestionReader.read(Part.of(request));
        return AnswerWriter.write(question.evaluation(), question.forecast());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private static JsonObject resource(String name) {
        try (var reader = Json.createReader(CheckingEndpointTest.class.getResourceAsStream(name))) {
            return reader.readObject();
        }
    }
}
