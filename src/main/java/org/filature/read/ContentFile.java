package org.filature.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/** Reads a text file of the content folder; what cannot be read is reported. */
final class ContentFile {
    /** A file of text that a person wrote is far smaller; lists of sources may be long. */
    private static final long LARGEST = 16L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ContentFile() {}

    /** The file's text, without a byte order mark. */
    static Optional<TextFile> read(Path path, String shown, Diagnostics diagnostics) {
        TextFile name = new TextFile(shown, "");
        try {
            if (Files.size(path) > LARGEST) {
                diagnostics.add(
                        Code.FILE_TOO_LARGE,
                        name.start(),
                        "the file is larger than 16 MB",
                        "split it, or move it out of the content folder");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), shown, diagnostics);
        } catch (IOException e) {
            diagnostics.add(
                    Code.UNREADABLE_FILE,
                    name.start(),
                    "the file cannot be read",
                    "check that it exists and may be read");
            return Optional.empty();
        }
    }

    private static Optional<TextFile> decode(byte[] bytes, String shown, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            TextFile readable = new TextFile(shown, text);
            diagnostics.add(
                    Code.UNREADABLE_FILE,
                    readable.at(text.length(), text.length()),
                    "the file is not UTF-8 text from here on",
                    "save it as UTF-8");
            return Optional.empty();
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(new TextFile(shown, marked ? text.substring(1) : text));
    }
}
