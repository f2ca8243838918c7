package org.filature.media;

import java.util.Base64;
import java.util.Optional;

/** A picture within a drawing: the same picture with nothing else in it. */
final class EmbeddedPicture {
    private EmbeddedPicture() {}

    /** @param address beginning with {@code data:} */
    static String clean(String address) throws Refusal {
        byte[] file;
        try {
            file = Base64.getMimeDecoder().decode(address.substring(address.indexOf(',') + 1));
        } catch (IllegalArgumentException broken) {
            throw Refusal.damaged("a picture in it cannot be read");
        }
        Optional<FileType> type = FileType.of(file);
        boolean isPicture = type.filter(known -> known.isCleaned() && known != FileType.SVG && known != FileType.PDF)
                .isPresent();
        if (!isPicture) {
            throw Refusal.damaged("a picture in it is none");
        }
        Cleaned cleaned = PictureCleaning.clean(type.orElseThrow(), file);
        Cleaned.Made whole = cleaned.copies().get(cleaned.copies().size() - 1);
        String kind = whole.ending().equals("jpg") ? "jpeg" : whole.ending();
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(whole.bytes());
    }
}
