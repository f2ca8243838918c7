package org.filature.markdown;

/**
 * What kind of line a text is: names become links only where they are told, not where they are a title or a signature.
 */
enum LineKind {
    PARAGRAPH,
    /** Within a quotation: a line that begins with a dash says who is quoted. */
    QUOTATION,
    HEADING,
    CELL,
    /** Words of a picture or another place without markup. */
    PLAIN
}
