package id.kipp.ui.kit;

import com.vaadin.flow.component.applayout.AppLayout.AppLayoutI18n;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What Vaadin's own components say, in the language of the person looking: {@code upload.setI18n(ComponentTexts.upload())}. */
public final class ComponentTexts {

    private ComponentTexts() {}

    public static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop-one")).setMany(say("drop-many")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("add-one")).setMany(say("add-many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("too-many-files"))
                        .setFileIsTooBig(say("file-too-big"))
                        .setIncorrectFileType(say("file-wrong-type")))
                .setFile(new UploadI18N.File()
                        .setRetry(say("retry"))
                        .setStart(say("start"))
                        .setRemove(say("remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(say("connecting"))
                                .setStalled(say("stalled"))
                                .setProcessing(say("processing"))
                                .setHeld(say("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("remaining"))
                                .setUnknown(say("remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(say("server-unavailable"))
                                .setUnexpectedServerError(say("server-failed"))
                                .setForbidden(say("forbidden"))))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"), 1024);
    }

    /** What {@link #upload} says of a file over the limit. */
    public static String tooBig() {
        return say("file-too-big");
    }

    /** For fields that show a time: 24 hours in either language. */
    public static Locale clock() {
        return Dates.here().locale().getLanguage().equals("en") ? Locale.UK : Locale.of("id");
    }

    /** A field for a day, which also takes a day as people write it. */
    public static void into(DatePicker field) {
        field.setI18n(datePicker());
        DayReading.into(field);
    }

    public static DatePickerI18n datePicker() {
        var locale = Dates.here().locale();
        var days = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(d -> d.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setDateFormat("dd/MM/yyyy")
                .setFirstDayOfWeek(1)
                .setToday(say("today"))
                .setCancel(say("cancel"))
                .setBadInputErrorMessage(say("date-bad"))
                .setRequiredErrorMessage(say("required"))
                .setMinErrorMessage(say("date-too-early"))
                .setMaxErrorMessage(say("date-too-late"));
    }

    public static MultiSelectComboBoxI18n multiSelect() {
        return new MultiSelectComboBoxI18n()
                .setCleared(say("cleared"))
                .setFocused(say("multi-focused"))
                .setSelected(say("multi-selected"))
                .setDeselected(say("multi-deselected"))
                .setTotal(say("multi-total"));
    }

    public static AppLayoutI18n appLayout() {
        return new AppLayoutI18n().setDrawer(say("drawer"));
    }

    public static LoginI18n login() {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle(say("login-title"));
        form.setUsername(say("login-name"));
        form.setPassword(say("login-password"));
        form.setSubmit(say("login-submit"));
        form.setForgotPassword(say("login-forgot"));
        var error = texts.getErrorMessage();
        error.setTitle(say("login-failed"));
        error.setMessage(say("login-failed-why"));
        error.setUsername(say("login-name-missing"));
        error.setPassword(say("login-password-missing"));
        return texts;
    }

    private static String say(String word) {
        return I18NProvider.translate("component." + word);
    }
}
