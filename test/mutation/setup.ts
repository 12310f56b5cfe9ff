/** Whether a slip is seen must not hang on luck, and which case shows it best is nobody's question then. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2026, endOnFailure: true });
