"""Facts against text: is what somebody extracted in it?"""

from dealwert.verification.score import Score, score
from dealwert.verification.verdict import Outcome, Reason, Verdict
from dealwert.verification.verifier import verify

__all__ = ["Outcome", "Reason", "Score", "Verdict", "score", "verify"]
