curl -sS -O {archive}
unzip -p {file} items.csv | wc -l
