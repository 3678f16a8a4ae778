package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningService
class AdjustingPermissionsIT {

    private final GroupUnderTest group;

    AdjustingPermissionsIT(Api api) {
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void beginsWithWhatIsUsual() {
        ApiResponse read =
                group.as(group.member()).get(group.path + "/permissions").expect(200);

        assertThat(read.at("/roles/owner").values()).allMatch(allowed -> allowed.asBoolean());
        assertThat(read.at("/roles/administrator/manage-roles").asBoolean()).isTrue();
        assertThat(read.at("/roles/moderator/ban").asBoolean()).isTrue();
        assertThat(read.at("/roles/moderator/edit-group").asBoolean()).isFalse();
        assertThat(read.at("/roles/organiser/invite").asBoolean()).isTrue();
        assertThat(read.at("/roles/member/see-members").asBoolean()).isTrue();
        assertThat(read.at("/roles/guest").values()).noneMatch(allowed -> allowed.asBoolean());
        assertThat(group.as(Uuids.next())
                        .get(group.path + "/permissions")
                        .expect(403)
                        .code())
                .isEqualTo("not-permitted");
    }

    @Test
    void countsFromTheNextRequestOn() {
        UUID moderator = group.member("moderator");
        UUID guest = group.member("guest");
        group.give(moderator, Uuids.next(), "banned").expect(200);
        group.as(guest).get(group.path + "/members").expect(403);

        ApiResponse adjusted = adjust(
                        "{\"roles\": {\"moderator\": {\"ban\": false}, \"guest\": {\"see-members\": true}}}")
                .expect(200);

        assertThat(adjusted.at("/roles/moderator/ban").asBoolean()).isFalse();
        assertThat(adjusted.at("/roles/administrator/ban").asBoolean()).isTrue();
        assertThat(group.give(moderator, Uuids.next(), "banned").expect(403).code())
                .isEqualTo("not-permitted");
        group.as(guest).get(group.path + "/members").expect(200);
    }

    @Test
    void letsModeratorsEditButNotSayWhoSeesTheGroup() {
        UUID moderator = group.member("moderator");
        Api editing = group.as(moderator).with("If-Match", "*");
        assertThat(editing.patch(group.path, "{\"description\": \"Ours\"}")
                        .expect(403)
                        .code())
                .isEqualTo("not-permitted");
        adjust("{\"roles\": {\"moderator\": {\"edit-group\": true}}}").expect(200);

        editing.patch(group.path, "{\"description\": \"Ours\", \"joining\": \"request\"}")
                .expect(200);

        assertThat(editing.patch(group.path, "{\"visibility\": \"private\"}")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        assertThat(editing.delete(group.path).expect(403).code()).isEqualTo("not-owner");
        assertThat(editing.patch(group.path + "/permissions", "{\"roles\": {}}")
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
    }

    @Test
    void goesBackToWhatIsUsual() {
        adjust("{\"roles\": {\"member\": {\"invite\": true, \"see-members\": false}}}")
                .expect(200);

        ApiResponse one =
                adjust("{\"roles\": {\"member\": {\"invite\": null}}}").expect(200);
        assertThat(one.at("/roles/member/invite").asBoolean()).isFalse();
        assertThat(one.at("/roles/member/see-members").asBoolean()).isFalse();

        assertThat(adjust("{\"roles\": {\"member\": null}}")
                        .expect(200)
                        .at("/roles/member/see-members")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void makesAVersionOfTheGroupWhereSomethingChanges() {
        String changed = adjust("{\"roles\": {\"member\": {\"invite\": true}}}")
                .expect(200)
                .header("ETag");
        assertThat(changed).isEqualTo("\"2\"");
        assertThat(adjust("{\"roles\": {\"member\": {\"invite\": true}}}")
                        .expect(200)
                        .header("ETag"))
                .isEqualTo(changed);
        assertThat(group.own()
                        .with("If-Match", "\"1\"")
                        .patch(group.path + "/permissions", "{\"roles\": {\"member\": {\"invite\": false}}}")
                        .expect(412)
                        .header("ETag"))
                .isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                               | /roles                       | required
            {"roles": {"owner": {"ban": false}}}             | /roles/owner                 | unknown-value
            {"roles": {"banned": {"see-members": true}}}     | /roles/banned                | unknown-value
            {"roles": {"a/b": {"ban": true}}}                | /roles/a~1b                  | unknown-value
            {"roles": {"moderator": {"fly": true}}}          | /roles/moderator/fly         | unknown-value
            {"roles": {"moderator": {"manage-roles": true}}} | /roles/moderator/manage-roles | too-much
            {"roles": {"member": {"ban": true}}}             | /roles/member/ban            | too-much
            {"roles": {"guest": {"invite": true}}}           | /roles/guest/invite          | too-much
            """)
    void keepsItsBounds(String patch, String pointer, String code) {
        ApiResponse refused = adjust(patch).expect(422);

        assertThat(refused.faults()).containsExactly(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"roles": {"member": {"invite": "yes"}}}
            {"roles": {"member": 7}}
            {"roles": []}
            """)
    void readsNothingButPermissions(String patch) {
        assertThat(adjust(patch).status()).isIn(400, 422);
    }

    private ApiResponse adjust(String patch) {
        return group.own().with("If-Match", "*").patch(group.path + "/permissions", patch);
    }
}
