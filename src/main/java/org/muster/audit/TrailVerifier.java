package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;
import org.muster.job.JobDirectory;
import org.muster.job.JobRegister;
import org.muster.job.JobSheet;
import org.muster.job.NewItem;
import org.muster.job.NewJob;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.OpenCommand;

/** Recomputes the whole chain, for whoever wants to believe the trail: at once, or as a job one can watch. */
@ApplicationScoped
public class TrailVerifier {

    /** Short enough to show progress, long enough to be read in one go. */
    private static final long STRETCH = 500;

    private static final String TITLE = "audit.page.verify.job";

    private final JdbcStream stream;
    private final JobRegister jobs;
    private final JobDirectory directory;
    private final OpenCommand open;

    @Inject
    TrailVerifier(JdbcStream stream, JobRegister jobs, JobDirectory directory, OpenCommand open) {
        this.stream = stream;
        this.jobs = jobs;
        this.directory = directory;
        this.open = open;
    }

    TrailVerifier() {
        this(null, null, null, null);
    }

    /** Recomputes every seal and tells from time to time how many rows it has read. */
    public ChainReport verify(LongConsumer progress) {
        TrailDirectory.requireEverywhere(open);
        return stream.reading(connection -> ChainStream.verify(connection, progress));
    }

    /** Has the rows there are now recomputed in the background; returns the job's code. */
    public String begin() {
        TrailDirectory.requireEverywhere(open);
        var head = stream.reading(TrailHeadStream::read);
        var rows = head.nextSeq() - 1;
        var stretches = ChainStretch.cut(rows, head.hash(), STRETCH).stream()
                .map(stretch -> new NewItem(stretch.reference(), -1, stretch.end()))
                .toList();
        return jobs.start(
                new NewJob(ChainCheck.NAME, TITLE, List.of(Long.toString(rows), head.hash()), "", ""), stretches);
    }

    /** The caller's verifications, the latest first; their titles tell how many rows there were, and the head's seal. */
    public List<JobSheet> begun() {
        return directory.mine().stream()
                .filter(job -> job.kind().equals(ChainCheck.NAME))
                .toList();
    }
}
