package org.filature.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as pom.xml has it, and that of Java. */
final class Version implements IVersionProvider {
    private static final String FILE = "/filature/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"filature " + own(), "Java " + Runtime.version()};
    }

    /** The version alone. */
    static String own() throws IOException {
        try (InputStream file = Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.getProperty("version");
        }
    }
}
