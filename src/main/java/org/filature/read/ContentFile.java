package org.filature.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/** Reads a text file of the content folder; what cannot be read is reported. */
final class ContentFile {
    /** A file of text that a person wrote is far smaller; lists of sources may be long. */
    private static final int LARGEST = 16 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ContentFile() {}

    /** The file's text, without a byte order mark. */
    static Optional<TextFile> read(Path path, String shown, Diagnostics diagnostics) {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            boolean isTooLarge = file.size() > LARGEST;
            // A file may grow while it is read.
            byte[] bytes =
                    isTooLarge ? new byte[0] : Channels.newInputStream(file).readNBytes(LARGEST + 1);
            if (isTooLarge || bytes.length > LARGEST) {
                diagnostics.add(
                        Code.FILE_TOO_LARGE,
                        new TextFile(shown, "").start(),
                        "the file is larger than 16 MB",
                        "split it, or move it out of the content folder");
                return Optional.empty();
            }
            return decode(bytes, shown, diagnostics);
        } catch (IOException e) {
            report(e, shown, diagnostics);
            return Optional.empty();
        }
    }

    /** Says why a file or folder cannot be read. */
    static void report(IOException failure, String shown, Diagnostics diagnostics) {
        String what = "it cannot be read";
        String hint = "check the disk, and that the file may be read";
        if (failure instanceof AccessDeniedException) {
            what = "there is no permission to read it";
            hint = "let yourself read it: chmod u+rX";
        } else if (failure instanceof NoSuchFileException) {
            what = "it was there a moment ago, and is gone";
            hint = "run the command again";
        }
        diagnostics.add(Code.UNREADABLE_FILE, new TextFile(shown, "").start(), what, hint);
    }

    private static Optional<TextFile> decode(byte[] bytes, String shown, Diagnostics diagnostics) {
        if (isUtf16(bytes)) {
            unreadable(new TextFile(shown, ""), 0, "the file is UTF-16 text, not UTF-8", diagnostics);
            return Optional.empty();
        }
        // Fast, but puts U+FFFD for what is not UTF-8: only then is it worth to look where.
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int wrong = decoded.indexOf('\uFFFD') < 0 ? -1 : firstWrong(bytes);
        String text = unmarked(wrong < 0 ? decoded : new String(bytes, 0, wrong, StandardCharsets.UTF_8));
        int nul = text.indexOf('\0');
        if (nul >= 0 || wrong >= 0) {
            TextFile readable = new TextFile(shown, nul < 0 ? text : text.substring(0, nul));
            String what =
                    nul < 0 ? "the file is not UTF-8 text from here on" : "the file is not text: a zero byte is in it";
            unreadable(readable, readable.text().length(), what, diagnostics);
            return Optional.empty();
        }
        return Optional.of(Characters.shown(new TextFile(shown, text), diagnostics));
    }

    /** The offset of the first byte that is not UTF-8; -1 if there is none. */
    private static int firstWrong(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    private static void unreadable(TextFile file, int at, String what, Diagnostics diagnostics) {
        diagnostics.add(Code.UNREADABLE_FILE, file.at(at, at), what, "save it as UTF-8 text");
    }

    /** Joining files leaves several marks in a row. */
    private static String unmarked(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        return text.substring(start);
    }

    /** Whether a text is in two bytes a character: by its mark, or because its first line has every other byte zero. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || isEveryOtherZero(bytes, 0) || isEveryOtherZero(bytes, 1);
    }

    private static boolean isEveryOtherZero(byte[] bytes, int from) {
        int end = Math.min(bytes.length & ~1, 16);
        for (int i = 0; i < end; i++) {
            if ((bytes[i] == 0) != (i % 2 == from)) {
                return false;
            }
        }
        return end >= 4;
    }
}
