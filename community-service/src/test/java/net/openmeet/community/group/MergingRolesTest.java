package net.openmeet.community.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingRolesTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER, MODERATOR, MODERATOR",
        "NONE, GUEST, GUEST",
        "NONE, NONE, NONE",
        "BANNED, MEMBER, BANNED",
        "BANNED, ADMINISTRATOR, BANNED",
        "BANNED, NONE, BANNED",
        "BANNED, BANNED, BANNED",
        "BANNED, OWNER, OWNER",
        "ADMINISTRATOR, OWNER, OWNER"
    })
    void leavesTheHigherOneUnlessItIsBanned(GroupRole one, GroupRole other, GroupRole left) {
        assertThat(one.or(other)).isEqualTo(left);
        assertThat(other.or(one)).isEqualTo(left);
    }
}
