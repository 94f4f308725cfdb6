package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.AccountFixture;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Next year's edition, from nothing in a store of its own to the first proposal that is handed in. */
@TestPropertySource(properties = "kipp.test.store=new-edition")
class NewEditionTest extends DeskTest {

    private static final EditionId NEXT = new EditionId("2027");

    @Test
    void an_edition_is_made_on_screen_and_takes_its_first_proposal() {
        var secretary = signIn(Role.SECRETARIAT);
        opened();
        named();
        withoutLetters();
        var edition = edition();
        assertThat(edition.problems()).noneMatch(p -> p.isBlocking());
        assertThat(new String(bean(Editions.class).written(edition.constitution()), StandardCharsets.UTF_8))
                .as("it is nowhere called as the one it was made from")
                .doesNotContain("2025");
        var agency = bean(Agencies.class)
                .register(secretary, new AgencyDraft("Kota Baru", AgencyKind.CITY, Province.JAWA_BARAT, false));
        var unit = bean(Agencies.class).addUnit(secretary, agency.id(), "Dinas Kesehatan");
        var id = sent(
                anAccount(Role.SERVICE_UNIT).id("unit-2027").agency(agency.id()).unit(unit.id()));
        var admin = signIn(anAccount(Role.AGENCY).id("admin-2027").agency(agency.id()));
        open("instansi/" + id.value());
        click("Pilih dan ajukan");
        confirm("Pilih dan ajukan");
        var proposal = bean(Proposals.class).get(admin, id);
        assertThat(proposal.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(proposal.submitted().number()).contains("2027").doesNotContain("2025");
        assertThat(edition().isFrozen()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void opened() {
        open("sekretariat/edisi");
        click("Buka edisi baru");
        var preset = bean(Editions.class).presets().getFirst();
        assertThat(preset.year()).isEqualTo(2025);
        _setValue((Select<Constitution>) _get(dialog(), Select.class), preset);
        _setValue(_get(dialog(), FigureField.class), "2027");
        _setValue(_get(dialog(), DatePicker.class), LocalDate.now(Editions.WIB));
        confirm("Buka edisi");
    }

    private void named() {
        tab("Identitas");
        var theme = _find(_get(Section.class, x -> x.withId("heading.theme")), TextField.class);
        _setValue(theme.getFirst(), "Layanan yang dekat");
        _setValue(theme.getLast(), "Services close by");
        click("Simpan aturan");
        assertThat(edition().constitution().theme().en()).isEqualTo("Services close by");
    }

    /** No letter has to be uploaded, no evidence beside the sections. */
    private void withoutLetters() {
        tab("Formulir");
        _find(Checkbox.class, c -> c.withLabel("Wajib")).forEach(c -> _setValue(c, false));
        click("Simpan aturan");
        assertThat(edition().constitution().forms().values())
                .flatMap(f -> f.attachments())
                .noneMatch(a -> a.required());
    }

    /** Begun and sent on screen; what stands in the sections is put there at once. */
    private ProposalId sent(AccountFixture somebody) {
        var writer = signIn(somebody);
        var rules = edition().constitution();
        var drafts = bean(Drafts.class);
        var group = rules.groups().getFirst().key();
        var id = drafts.start(
                        writer,
                        NEXT,
                        "Loket Sungai",
                        group,
                        rules.categories().getFirst().key())
                .id();
        var draft = drafts.open(writer, id);
        drafts.save(writer, draft, written(draft.text(), rules.form(group).sections()));
        open("proposal/" + id.value());
        click("Kirim ke instansi");
        _click(_get(
                _get(Dialog.class),
                com.vaadin.flow.component.button.Button.class,
                b -> b.withText("Kirim ke instansi")));
        return id;
    }

    private static ProposalDraft written(ProposalDraft text, List<FormSection> sections) {
        return new ProposalDraft(
                text.heading(),
                new ProposalDraft.Stated(List.of(3), LocalDate.of(2019, 1, 1), false, "", List.of(), true, null),
                new Innovator("Budi Pencipta", "0812-0000-0001", "budi@contoh.test"),
                "https://www.youtube.com/watch?v=abcdefghijk",
                sections.stream().collect(Collectors.toMap(FormSection::key, s -> "terukur "
                        .repeat(Math.max(s.minWords(), s.maxWords() / 2) + 1))),
                text.files());
    }

    private Edition edition() {
        return bean(Editions.class).get(NEXT);
    }

    private static void tab(String name) {
        _click(_get(NativeButton.class, b -> b.withText(name)));
    }
}
