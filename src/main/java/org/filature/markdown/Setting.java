package org.filature.markdown;

import org.filature.diagnostic.Diagnostics;
import org.filature.link.Directory;

/** What all bodies of a build share. */
record Setting(Directory directory, Mentions mentions, ContentFiles files, MediaFiles media, Diagnostics diagnostics) {}
