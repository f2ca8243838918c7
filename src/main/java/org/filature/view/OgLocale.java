package org.filature.view;

import java.util.Locale;
import java.util.Map;

/** Open Graph's names of languages, which need a country. */
final class OgLocale {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("ar", "ar_AR"),
            Map.entry("bg", "bg_BG"),
            Map.entry("ca", "ca_ES"),
            Map.entry("cs", "cs_CZ"),
            Map.entry("da", "da_DK"),
            Map.entry("de", "de_DE"),
            Map.entry("el", "el_GR"),
            Map.entry("en", "en_US"),
            Map.entry("es", "es_ES"),
            Map.entry("et", "et_EE"),
            Map.entry("fi", "fi_FI"),
            Map.entry("fr", "fr_FR"),
            Map.entry("he", "he_IL"),
            Map.entry("hr", "hr_HR"),
            Map.entry("hu", "hu_HU"),
            Map.entry("it", "it_IT"),
            Map.entry("ja", "ja_JP"),
            Map.entry("ko", "ko_KR"),
            Map.entry("lt", "lt_LT"),
            Map.entry("lv", "lv_LV"),
            Map.entry("nl", "nl_NL"),
            Map.entry("nb", "nb_NO"),
            Map.entry("pl", "pl_PL"),
            Map.entry("pt", "pt_PT"),
            Map.entry("ro", "ro_RO"),
            Map.entry("ru", "ru_RU"),
            Map.entry("sk", "sk_SK"),
            Map.entry("sl", "sl_SI"),
            Map.entry("sr", "sr_RS"),
            Map.entry("sv", "sv_SE"),
            Map.entry("tr", "tr_TR"),
            Map.entry("uk", "uk_UA"),
            Map.entry("zh", "zh_CN"));

    private OgLocale() {}

    /** The name of a language; empty where its country is neither said nor usual. */
    static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getCountry().isEmpty()
                ? USUAL.getOrDefault(locale.getLanguage(), "")
                : locale.getLanguage() + "_" + locale.getCountry();
    }
}
