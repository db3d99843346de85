package org.parallax.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes files with tables straight into the answer. */
@Component
class DataFileConverter extends AbstractHttpMessageConverter<DataFile> {
    private final DataFiles files;

    DataFileConverter(DataFiles files) {
        super(Format.CSV.mediaType(), Format.MD.mediaType());
        this.files = files;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == DataFile.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected DataFile readInternal(Class<? extends DataFile> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Data files are only written.", message);
    }

    @Override
    protected void writeInternal(DataFile file, HttpOutputMessage message) throws IOException {
        files.write(file, message.getBody());
    }
}
