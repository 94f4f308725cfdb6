package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountsTest.address;
import static id.kipp.account.AccountsTest.evaluator;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.AuditTrail;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import id.kipp.store.CommandCount;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsTest extends ServiceTest implements Refusals {

    static final String GOOD = PasswordsTest.GOOD;

    final Actor secretariat = actor(Role.SECRETARIAT);
    final String wrong = address();
    final String right = address();
    Accounts accounts;
    Invitations invitations;
    Passwords passwords;

    @BeforeEach
    void services() {
        accounts = bean(Accounts.class);
        invitations = bean(Invitations.class);
        passwords = bean(Passwords.class);
    }

    Account invited(String address) {
        return accounts.invite(secretariat, evaluator(address));
    }

    static String tokenTo(String address) {
        return Kept.tokenTo(address, context);
    }

    @Test
    void a_corrected_address_gets_the_new_link_and_the_old_one_ends() {
        var seen = invited(wrong);
        var old = tokenTo(wrong);
        var corrected = invitations.correct(secretariat, seen, " " + right + " ");
        assertThat(corrected.version()).isEqualTo(seen.version() + 1);
        assertThat(passwords.invited(old)).isEmpty();
        assertThat(Kept.to(wrong, context)).hasSize(1);
        assertThat(passwords.join(tokenTo(right), GOOD).signInName()).isEqualTo(right);
    }

    @Test
    void the_mistyped_address_is_free_again() {
        invitations.correct(secretariat, invited(wrong), right);
        assertThat(invited(wrong).signInName()).isEqualTo(wrong);
    }

    @Test
    void an_address_that_is_taken_or_none_leaves_the_invitation_as_it_was() {
        invited(right);
        var seen = invited(wrong);
        var token = tokenTo(wrong);
        assertRefused(AccountRefusal.EXISTS, () -> invitations.correct(secretariat, seen, right.toUpperCase()));
        assertRefused("mail.bad-address", () -> invitations.correct(secretariat, seen, "rina@"));
        assertThat(passwords.invited(token)).isPresent();
        assertThat(Kept.to(right, context)).hasSize(1);
    }

    @Test
    void of_two_corrections_of_the_same_invitation_the_second_is_refused() {
        var seen = invited(wrong);
        invitations.correct(secretariat, seen, right);
        assertRefused(KernelRefusal.PROBLEM_STALE, () -> invitations.correct(secretariat, seen, address()));
    }

    @Test
    void who_has_joined_meanwhile_is_neither_corrected_nor_cancelled() {
        var seen = invited(wrong);
        var joined = passwords.join(tokenTo(wrong), GOOD);
        assertRefused(AccountRefusal.HAS_JOINED, () -> invitations.correct(secretariat, seen, right));
        assertRefused(AccountRefusal.HAS_JOINED, () -> invitations.cancel(secretariat, seen));
        assertRefused(AccountRefusal.HAS_JOINED, () -> invitations.correct(secretariat, joined, right));
        assertRefused(AccountRefusal.HAS_JOINED, () -> invitations.sendAgain(secretariat, joined));
    }

    @Test
    void a_cancelled_invitation_opens_nothing_shows_so_and_can_be_sent_again() {
        var seen = invited(wrong);
        var old = tokenTo(wrong);
        var cancelled = invitations.cancel(secretariat, seen);
        assertThat(accounts.get(seen.id()).state()).isEqualTo(AccountState.CANCELLED);
        assertRefused(AccountRefusal.LINK_OVER, () -> passwords.join(old, GOOD));
        assertThat(invitations.cancel(secretariat, cancelled)).isSameAs(cancelled);
        var again = invitations.sendAgain(secretariat, cancelled);
        assertThat(again.state()).isEqualTo(AccountState.INVITED);
        assertThat(passwords.join(tokenTo(wrong), GOOD).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void a_locked_invitation_is_unlocked_first() {
        var locked = accounts.lock(secretariat, invited(wrong));
        assertRefused(AccountRefusal.INVITATION_LOCKED, () -> invitations.sendAgain(secretariat, locked));
        assertThat(accounts.unlock(secretariat, locked).state())
                .as("the lock ended the link")
                .isEqualTo(AccountState.CANCELLED);
    }

    @Test
    void only_whoever_looks_after_an_account_touches_its_invitation() {
        var seen = invited(wrong);
        for (var role : List.of(Role.AGENCY, Role.SERVICE_UNIT, Role.EVALUATOR, Role.PANELIST)) {
            var other = actor(role);
            assertRefused("actor.not-allowed", () -> invitations.correct(other, seen, right));
            assertRefused("actor.not-allowed", () -> invitations.cancel(other, seen));
            assertRefused("actor.not-allowed", () -> invitations.sendAgain(other, seen));
            assertRefused("actor.not-allowed", () -> invitations.sendAllAgain(other, List.of(seen)));
        }
        assertRefused("actor.not-allowed", () -> invitations.waiting(actor(Role.EVALUATOR), AccountFilter.ALL));
    }

    @Test
    void all_that_wait_are_those_in_care_who_have_not_joined() {
        var name = "Tim " + wrong;
        var waits = named(name, address());
        invitations.cancel(secretariat, named(name, address()));
        accounts.lock(secretariat, named(name, address()));
        var joins = address();
        named(name, joins);
        passwords.join(tokenTo(joins), GOOD);
        accounts.invite(actor(Role.ADMINISTRATOR), Invitation.secretariat(name, address()));
        assertThat(invitations.waiting(secretariat, AccountFilter.ALL.words(name)))
                .extracting(Account::id)
                .containsExactly(waits.id());
        assertThat(invitations.waiting(
                        secretariat, AccountFilter.ALL.words(name).roles(Set.of(Role.PANELIST))))
                .isEmpty();
    }

    @Test
    void a_list_sent_twice_goes_out_once_and_leaves_out_who_joined_meanwhile() {
        var name = "Regu " + wrong;
        named(name, wrong);
        named(name, right);
        var shown = invitations.waiting(secretariat, AccountFilter.ALL.words(name));
        var old = tokenTo(wrong);
        passwords.join(tokenTo(right), GOOD);
        assertThat(invitations.sendAllAgain(secretariat, shown))
                .extracting(Account::signInName)
                .containsExactly(wrong);
        assertThat(invitations.sendAllAgain(secretariat, shown)).isEmpty();
        assertThat(Kept.to(wrong, context)).hasSize(2);
        assertThat(Kept.to(right, context)).hasSize(1);
        assertThat(passwords.invited(old)).isEmpty();
        assertThat(passwords.invited(tokenTo(wrong))).isPresent();
    }

    @Test
    void accounts_are_read_and_written_by_as_many_commands_for_thirty_as_for_one() {
        assertThat(commandsFor(30)).isEqualTo(commandsFor(1));
    }

    List<String> commandsFor(int many) {
        var name = "Rombongan " + address();
        for (int i = 0; i < many; i++) named(name, address());
        return bean(CommandCount.class)
                .during(() -> {
                    var waiting = invitations.waiting(secretariat, AccountFilter.ALL.words(name));
                    assertThat(invitations.sendAllAgain(secretariat, waiting)).hasSize(many);
                })
                .stream()
                .filter(command -> command.endsWith(" accounts"))
                .toList();
    }

    @Test
    void what_was_done_to_an_invitation_is_in_the_trail_without_an_address() {
        var corrected = invitations.correct(secretariat, invited(wrong), right);
        var again = invitations.sendAgain(secretariat, invitations.cancel(secretariat, corrected));
        invitations.sendAllAgain(secretariat, List.of(again));
        var trail = bean(AuditTrail.class);
        trail.drain(secretariat);
        var entries = trail.about(secretariat, "account:" + again.id().value());
        assertThat(entries)
                .extracting(e -> e.action())
                .containsExactly(
                        "account.invited",
                        "account.invitation-corrected",
                        "account.invitation-cancelled",
                        "account.invited-again",
                        "account.invited-again");
        assertThat(entries).allSatisfy(e -> assertThat(e.content()).doesNotContain("kipp.test"));
    }

    private Account named(String name, String address) {
        var judge = evaluator(address);
        return accounts.invite(secretariat, new Invitation(judge.profile().named(name), judge.role(), null, null));
    }
}
