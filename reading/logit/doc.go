// Package logit is logistic regression over hashed features: a bag that makes them of
// small numbers, a learner, and the model as stored bytes. It knows nothing of texts,
// and holds no weights of its own: those lie with the packages that ask.
package logit
