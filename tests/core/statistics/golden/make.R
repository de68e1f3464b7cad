# Prints golden.json: what R and its package psych say about small data sets. Run once, by hand:
#   apt-get install r-base-core r-cran-psych
#   Rscript tests/core/statistics/golden/make.R > tests/core/statistics/golden/golden.json
suppressPackageStartupMessages(library(psych))

num <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
vec <- function(x) paste0("[", paste(num(x), collapse = ", "), "]")
rows <- function(m) paste0("[", paste(apply(as.matrix(m), 1, vec), collapse = ",\n      "), "]")
field <- function(name, text) paste0('"', name, '": ', text)
object <- function(...) paste0("{", paste(c(...), collapse = ", "), "}")

# Minres to the last digit: psych's own optimum, then Newton steps on the same sum of squared residuals.
minres <- function(r) {
  l <- as.numeric(fa(r, nfactors = 1, fm = "minres", n.obs = 100)$loadings)
  off <- function(m) { diag(m) <- 0; m }
  for (step in 1:50) {
    grad <- -4 * off(r - l %o% l) %*% l
    hess <- -4 * off(r - 2 * l %o% l)
    diag(hess) <- 4 * (sum(l^2) - l^2)
    l <- l - as.numeric(solve(hess, grad))
  }
  if (sum(l) < 0) -l else l
}
omega_total <- function(l) sum(l)^2 / (sum(l)^2 + sum(1 - l^2))

reliability <- function(name, data) {
  data <- data[complete.cases(data), ]
  a <- suppressWarnings(psych::alpha(data, check.keys = FALSE))
  ci <- alpha.ci(a$total$raw_alpha, n.obs = nrow(data), n.var = ncol(data))
  l <- minres(cor(data))
  if (any(abs(l) >= 1)) l <- NA # Heywood
  by_psych <- as.numeric(suppressWarnings(fa(data, nfactors = 1, fm = "minres"))$loadings)
  object(
    field("name", paste0('"', name, '"')),
    field("rows", rows(data)),
    field("alpha", num(a$total$raw_alpha)), field("standardised", num(a$total$std.alpha)),
    field("lower", num(ci$lower.ci)), field("upper", num(ci$upper.ci)),
    field("rest", vec(a$item.stats$r.drop)),
    field("loadings", vec(l)), field("omega", num(omega_total(l))),
    field("omegaOfPsych", num(omega_total(by_psych)))
  )
}

likert <- function(n, loadings, seed) {
  set.seed(seed)
  g <- rnorm(n)
  sapply(loadings, function(l) {
    x <- l * g + sqrt(1 - l^2) * rnorm(n)
    25 * (findInterval(x, c(-1.5, -0.6, 0.3, 1.2)))
  })
}

sets <- c(
  reliability("attitude, as psych's own examples use it (Chatterjee & Price)", attitude),
  reliability("twelve people, four items", likert(12, c(0.8, 0.7, 0.6, 0.75), 8)),
  reliability("twelve people, a Heywood case", likert(12, c(0.8, 0.7, 0.6, 0.75), 4)),
  reliability("two hundred people, ten items", likert(200, seq(0.3, 0.85, length.out = 10), 20)),
  reliability("sixty people, three items", likert(60, c(0.7, 0.6, 0.8), 7))
)

describe_one <- function(x) object(
  field("values", vec(x)), field("n", length(x)), field("mean", num(mean(x))), field("sd", num(sd(x))),
  field("quartiles", vec(quantile(x, c(0.25, 0.5, 0.75), type = 7)))
)
set.seed(11)
descriptions <- c(
  describe_one(c(2, 4, 4, 5, 7, 9)), describe_one(attitude$rating), describe_one(round(100 * rbeta(37, 4, 2), 6)),
  describe_one(c(1e9 + c(4, 7, 13, 16)))
)

# The noncentralities at which t lies at its upper and lower 2.5 %.
noncentrality <- function(t, df) sapply(c(0.975, 0.025), function(p)
  uniroot(function(ncp) suppressWarnings(pt(t, df, ncp)) - p, c(-37, 37), tol = 1e-13)$root)

paired <- function(before, after) {
  t <- t.test(after, before, paired = TRUE)
  d <- after - before
  df <- length(d) - 1
  interval <- noncentrality(mean(d) / sd(d) * sqrt(length(d)), df) / sqrt(length(d))
  object(
    field("before", vec(before)), field("after", vec(after)), field("difference", num(mean(d))),
    field("lower", num(t$conf.int[1])), field("upper", num(t$conf.int[2])), field("dz", num(mean(d) / sd(d))),
    field("dzLower", num(interval[1])), field("dzUpper", num(interval[2])),
    field("r", num(cor(before, after))),
    field("dav", num(mean(d) / ((sd(before) + sd(after)) / 2) * (1 - 3 / (4 * df - 1))))
  )
}
change <- c(
  # Student's (1908) own sleep data.
  paired(sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2]),
  paired(c(50, 62.5, 75, 40, 55, 68.75, 31.25), c(56.25, 62.5, 81.25, 52, 50, 75, 43.75)),
  paired(c(80, 70, 65, 90, 75, 60), c(60, 65, 50, 70, 70, 55))
)

quantile_of <- function(p, df1, df2) object(
  field("p", num(p)), field("df1", num(df1)), field("df2", num(df2)), field("f", num(qf(p, df1, df2))),
  field("t", num(qt(p, df1)))
)
distributions <- c(
  quantile_of(0.975, 11, 44), quantile_of(0.025, 11, 44), quantile_of(0.975, 1, 1), quantile_of(0.025, 1, 9),
  quantile_of(0.975, 299, 2691), quantile_of(0.025, 9999, 89991)
)

list <- function(name, entries) paste0('  "', name, '": [\n    ', paste(entries, collapse = ",\n    "), "\n  ]")
made_by <- paste0('  "madeBy": "', R.version.string, ", psych ", packageVersion("psych"), '"')
cat("{\n", paste(c(made_by, list("reliability", sets), list("descriptions", descriptions),
  list("change", change), list("distributions", distributions)), collapse = ",\n"), "\n}\n", sep = "")
