package id.kipp.ui.people;

import com.vaadin.flow.component.UI;
import id.kipp.account.Account;
import id.kipp.account.AccountFilter;
import id.kipp.account.AccountOrder;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.account.Invitation;
import id.kipp.account.Invitations;
import id.kipp.account.Leavings;
import id.kipp.account.Offices;
import id.kipp.account.Resignation;
import id.kipp.account.SecondFactors;
import id.kipp.agency.Agencies;
import id.kipp.edition.Editions;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.UnitId;
import id.kipp.mail.Mails;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the account lists of three desks ask and do, as whoever is signed in. */
@Component
public class AccountActions {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Agencies agencies;
    private final Editions editions;
    private final Mails mails;
    private final SecondFactors factors;
    private final Offices offices;
    private final Leavings leavings;
    private final CurrentActor current;

    AccountActions(
            Accounts accounts,
            Invitations invitations,
            Agencies agencies,
            Editions editions,
            Mails mails,
            SecondFactors factors,
            Offices offices,
            Leavings leavings,
            CurrentActor current) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.agencies = agencies;
        this.editions = editions;
        this.mails = mails;
        this.factors = factors;
        this.offices = offices;
        this.leavings = leavings;
        this.current = current;
    }

    /** Three commands, however many lines. */
    List<PersonRow> page(String words, Set<Role> roles, AccountOrder order, int offset, int limit) {
        var people = accounts.page(current.get(), filter(words, roles), order, offset, limit);
        var names =
                agencies.names(people.stream().flatMap(a -> a.agency().stream()).collect(Collectors.toSet()));
        var units = agencies.unitNames(
                people.stream().flatMap(a -> a.unit().stream()).collect(Collectors.toSet()));
        return people.stream()
                .map(a -> new PersonRow(a, worksFor(a, names, units)))
                .toList();
    }

    int count(String words, Set<Role> roles) {
        return (int) accounts.count(current.get(), filter(words, roles));
    }

    boolean looksAfter(Account other) {
        return accounts.looksAfter(current.get(), other);
    }

    boolean isMe(Account other) {
        return other.id().equals(current.get().id());
    }

    /** Whether this actor may take somebody's second factor away. */
    boolean maySecond(Account other) {
        return current.get().is(Role.ADMINISTRATOR) && !isMe(other) && factors.isOn(current.get());
    }

    void resetSecond(Account other, String reason) {
        factors.reset(current.get(), other.id(), reason);
    }

    /** Does it on what is stored now, so that a list that has been open for long still works. */
    void change(Account shown, Consumer<Account> change) {
        change.accept(accounts.get(shown.id()));
    }

    Accounts accounts() {
        return accounts;
    }

    CurrentActor current() {
        return current;
    }

    public void invite(Invitation invitation) {
        accounts.invite(current.get(), invitation);
        sayInvited(invitation.profile().email());
    }

    void inviteAgain(Account shown) {
        change(shown, a -> invitations.sendAgain(current.get(), a));
        sayInvited(shown.profile().email());
    }

    /** Of the account as it was shown: what another did since then is not written over. */
    void correct(Account shown, String address) {
        sayInvited(invitations.correct(current.get(), shown, address).profile().email());
    }

    /** As {@link #correct}. */
    void cancel(Account shown) {
        invitations.cancel(current.get(), shown);
    }

    /** Of the account as it was shown, as all of these. */
    void handOver(Account shown, String name, String address) {
        sayInvited(
                offices.handOver(current.get(), shown, name, address).profile().email());
    }

    /** Whom somebody who leaves has named. */
    Optional<Resignation.Successor> successor(Account shown) {
        return leavings.of(current.get(), shown);
    }

    Set<Role> possible(Account shown) {
        return offices.possible(current.get(), shown);
    }

    void give(Account shown, Role role) {
        offices.give(current.get(), shown, role);
    }

    void take(Account shown, Role role) {
        offices.take(current.get(), shown, role);
    }

    List<Account> waiting(String words, Set<Role> roles) {
        return invitations.waiting(current.get(), filter(words, roles));
    }

    void inviteAllAgain(List<Account> shown) {
        var sent = invitations.sendAllAgain(current.get(), shown).size();
        var key = mails.hasServer() ? "people.resent" : "people.resent-kept";
        var says = new StringBuilder(says(key, sent));
        if (sent < shown.size()) says.append(' ').append(says("people.resent-not", shown.size() - sent));
        ActTold.done(says.toString());
    }

    private static String says(String key, int count) {
        return UI.getCurrent().getTranslation(key, Numbers.here().whole(count), count);
    }

    private void sayInvited(String email) {
        var key = mails.hasServer() ? "people.invited" : "people.invited-kept";
        ActTold.done(UI.getCurrent().getTranslation(key, email));
    }

    /** The categories of all presets and editions, by key. */
    public Map<String, String> categories() {
        var locale = UI.getCurrent().getLocale();
        var words = new TreeMap<String, String>();
        Stream.concat(editions.presets().stream(), editions.all().stream().map(e -> e.constitution()))
                .flatMap(rules -> rules.categories().stream())
                .forEach(c -> words.putIfAbsent(c.key(), c.label().in(locale)));
        return words;
    }

    private static AccountFilter filter(String words, Set<Role> roles) {
        return AccountFilter.ALL.words(words).roles(roles);
    }

    private static String worksFor(Account account, Map<AgencyId, String> agencies, Map<UnitId, String> units) {
        var institution = account.profile().institution();
        var province = account.profile().province();
        return Stream.of(
                        account.unit()
                                .map(u -> units.getOrDefault(u, u.value()))
                                .orElse(""),
                        account.agency()
                                .map(a -> agencies.getOrDefault(a, a.value()))
                                .orElse(""),
                        institution == null ? "" : institution,
                        province == null ? "" : province.label())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
