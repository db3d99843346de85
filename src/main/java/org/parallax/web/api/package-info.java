/** The page that explains the API, made from its OpenAPI document. */
@NullMarked
package org.parallax.web.api;

import org.jspecify.annotations.NullMarked;
